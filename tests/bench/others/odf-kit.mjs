// SPDX-License-Identifier: MIT
// node odf-kit.mjs build|fill FROM TO PART PARTS: of the files of blocks in FROM ([[kind, text], …] as JSON) every
// PARTS-th, from PART on, becomes an ODT in TO: built up block by block, or filled into a template that was made once.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { OdtDocument, fillTemplate } from 'odf-kit';

const [how, from, to, part, parts] = process.argv.slice(2);

async function build(blocks) {
  const document = new OdtDocument();
  document.setMetadata({ title: blocks.find(([kind]) => kind === 'title')[1] });
  document.setPageLayout({ marginTop: '20mm', marginBottom: '18mm', marginLeft: '30mm', marginRight: '25mm' });
  document.setHeader('Page ###');
  for (const [kind, text] of blocks) {
    if (kind === 'title') document.addHeading(text, 1);
    else if (kind === 'heading') document.addHeading(text, 2);
    else if (kind === 'item') document.addList([text]);
    else document.addParagraph(text);
  }
  return document.save();
}

const read = (file) => JSON.parse(readFileSync(`${from}/${file}`, 'utf8'));
const files = readdirSync(from).sort();
const template = how === 'fill' && (await build(read(files[0]).map(([kind], at) => [kind, `{t${at}}`])));
for (const file of files.filter((_, at) => at % parts === Number(part))) {
  const blocks = read(file);
  const bytes = template ? fillTemplate(template, Object.fromEntries(blocks.map(([, text], at) => [`t${at}`, text]))) : await build(blocks);
  writeFileSync(`${to}/${file}.odt`, bytes);
}
