# SPDX-License-Identifier: MIT
"""How each format is read back: by a parser that is not ours, all files of a format in one run. A reader takes files and
gives file -> blocks, a block being its kind and its text, in which a line feed is a hard break. The text of a table is its
rows of cells, the heads first; in formats that have no columns a table is a list."""
import email, email.policy, html.parser, json, re, subprocess, sys, tempfile
from pathlib import Path
import support


def spaced(text):
    """A text whose line feeds are hard breaks, or the rows of a table."""
    if isinstance(text, list): return list(map(spaced, text))
    return support.plain(text.replace('\n', '\x00'))


def judged(command):
    """A reader that is a program: it prints a line of JSON for each file."""
    def read(files):
        done = subprocess.run([*map(str, command), *map(str, files)], capture_output=True, text=True)
        if done.returncode: raise AssertionError(f'{command}: {done.stderr[-4000:]}')
        pages = [json.loads(line) for line in done.stdout.split("\n") if line]
        if len(pages) != len(files): raise AssertionError(f'{command}: {len(pages)} of {len(files)} files read')
        return {Path(page['file']): [(kind, text) for kind, value in map(pair, page['blocks']) if (text := spaced(value))] for page in pages}
    return read


def pair(block): return (block['type'], block['text']) if isinstance(block, dict) else block


class Page(html.parser.HTMLParser):
    """The blocks of an HTML page: what stands between the tags that are not inline."""
    INLINE = {'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr'}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.text, self.kind, self.skipped, self.pre, self.rows = [], '', '', 0, False, []

    def close_block(self, kind):
        if text := (spaced(self.text) if self.pre else support.plain(self.text)): self.blocks.append((self.kind, text))
        self.text, self.kind = '', kind

    def close_table(self):
        heads = [] if any(kind == 'th' for kind, _ in self.rows[0]) else [[''] * len(self.rows[0])]
        self.blocks.append(('table', heads + [[text for _, text in row] for row in self.rows]))

    def handle_starttag(self, tag, attributes):
        if tag == 'table': self.close_block(''); self.rows = []
        elif tag == 'tr': self.rows.append([])
        elif tag in ('th', 'td'): self.text = ''
        elif tag in ('head', 'script', 'style'): self.skipped += 1
        elif tag == 'br': self.text += '\x00'
        elif tag == 'img': self.close_block('img'); self.text = dict(attributes).get('alt') or ''; self.close_block('')
        elif tag not in self.INLINE: self.close_block(tag); self.pre = tag == 'pre'

    def handle_endtag(self, tag):
        if tag in ('th', 'td'): self.rows[-1].append((tag, support.plain(self.text))); self.text = ''
        elif tag == 'table': self.text = ''; self.close_table()
        elif tag in ('head', 'script', 'style'): self.skipped -= 1
        elif tag not in self.INLINE: self.close_block(''); self.pre = False

    def handle_data(self, data):
        if not self.skipped: self.text += data


def html_blocks(text):
    page = Page()
    page.feed(text)
    page.close()
    page.close_block('')
    return page.blocks


def read_html(files): return {file: html_blocks(file.read_text()) for file in files}


def of_line(line):
    """What a line of inlines says, as JSON has them."""
    return ''.join('\n' if one['type'] == 'break' else one.get('text', '') + of_line(one.get('content', [])) for one in line)


def picture_kind(block):
    """Of other media only the title is printed. A wiki shows what Commons has, and a caption says enough of what it has not."""
    if 'width' not in block: return 'paragraph'
    on_commons = re.match(r'https?://commons\.(m\.)?wikimedia\.org/wiki/File:.', block.get('source', ''))
    return 'captioned picture' if 'caption' in block and not on_commons else 'picture'


def of_blocks(blocks, section=''):
    """(kind, text) of blocks as JSON has them, and of the blocks in them."""
    for block in blocks:
        kind = block['type']
        if kind == 'list':
            for item in block['items']: yield from of_blocks(item)
        elif kind == 'quote': yield from of_blocks(block['blocks'])
        elif kind == 'code': yield kind, block['text']
        elif kind == 'table':
            rows = [list(map(of_line, row)) for row in block['rows']]
            yield kind, [list(map(of_line, block['heads'])) if 'heads' in block else [''] * len(rows[0]), *rows]
        elif kind == 'picture':
            yield picture_kind(block), block.get('alternative', '')
            yield from (('paragraph', of_line(block.get(part, []))) for part in ('caption', 'credit'))
        else: yield ('heading1' if section == 'headline' else kind), of_line(block['content'])


def read_json(files):
    result = {}
    for file in files:
        found = [block for section in json.loads(file.read_text())['sections'] for block in of_blocks(section['blocks'], section['name'])]
        result[file] = [(kind, text) for kind, value in found if (text := spaced(value))]
    return result


def read_part(extension, read, content):
    """A reader of files that hold another format: what `content` finds of it in each is a file of its own."""
    def read_parts(files):
        with tempfile.TemporaryDirectory(prefix='dateline-') as folder:
            parts = {Path(folder) / f'{number}.{extension}': file for number, file in enumerate(files)}
            for part, file in parts.items(): part.write_text(content(file), newline='')
            return {parts[part]: blocks for part, blocks in read(list(parts)).items()}
    return read_parts


def mail_part(kind):
    def content(file):
        mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
        return mail.get_body((kind,)).get_content().replace('\r\n', '\n')
    return content


def news_body(media_type):
    return lambda file: next(body['value'] for body in json.loads(file.read_text())['bodies'] if body['contentType'] == media_type)


def python(script, *options): return judged([support.DEBIAN_PYTHON, support.JUDGES / script, *options])
def node(script, *options): return judged(['node', support.JUDGES / script, *options])


read_odf = judged([support.DEBIAN_PYTHON, support.JUDGES / 'odt-check.py', '--json'])
read_text = python('text-readback.py')

# THE LIST: what a format holds, each with its reader. A format that holds the text twice has two.
READERS = {
    'markdown': {'': node('md-readback.mjs', '--json')},
    'html': {'': read_html},
    'text': {'': read_text},
    'wikitext': {'': node('wikitext-readback.mjs')},
    'odt': {'': read_odf},
    'fodt': {'': read_odf},
    'docx': {'': python('docx-readback.py')},
    'eml': {'plain': read_part('txt', read_text, mail_part('plain')), 'html': read_part('html', read_html, mail_part('html'))},
    'ninjs': {'plain': read_part('txt', python('text-readback.py', '--unwrapped'), news_body('text/plain')), 'html': read_part('html', read_html, news_body('text/html'))},
    'json': {'': read_json},
}


def read_all(files):
    """format, with the part of it -> file -> blocks, of files in every format."""
    by_format = support.by_format(files)
    runs = {(name, part): read for name in by_format for part, read in READERS[name].items()}
    return dict(zip(runs, support.parallel(lambda kind: runs[kind](by_format[kind[0]]), runs), strict=True))


def intro(file):
    """What a mail has above the release, of a document as JSON."""
    return [('paragraph', support.plain(text)) for text in json.loads(file.read_text()).get('mail', {}).get('intro', [])]


def texts(blocks):
    """All that is said, of a table cell by cell."""
    for kind, text in blocks: yield from (cell for row in text for cell in row if cell) if kind == 'table' else [text]


def row_text(heads, cells, pattern):
    """What a row says where there are no columns."""
    said = (pattern.replace('{head}', head).replace('{cell}', cell) if head else cell for head, cell in zip(heads, cells, strict=True) if cell)
    return '\n'.join(said)


def without_columns(blocks, language):
    """Blocks with the rows of tables as formats say them that have no columns."""
    pattern = support.word(language, 'format-table-cell')
    for kind, text in blocks:
        if kind == 'table': yield from (('row', row_text(text[0], cells, pattern)) for cells in text[1:])
        else: yield kind, text


def by_release(files):
    """(folder, release, language) -> format and part -> blocks; of a mail those of the release, if its intro stands above."""
    result = {}
    for (name, part), pages in read_all(files).items():
        for file, blocks in pages.items():
            blocks = list(without_columns(blocks, support.name_parts(file)[1]))
            above = intro(file.with_name(f'{file.stem}.json')) if name == 'eml' else []
            if flat(above) == flat(blocks[:len(above)]): blocks = blocks[len(above):]
            result.setdefault((file.parent, *support.name_parts(file)[:2]), {})[f'{name} {part}'.strip()] = blocks
    return result


def flat(blocks):
    """The texts of blocks, a hard break being a space as it is where lines are wrapped."""
    return [re.sub(r'[ \n]+', ' ', text) for _, text in blocks]


PLAIN = ('text', 'eml plain', 'ninjs plain')


def wanted(kind, blocks):
    """What a format says of the blocks that JSON has: plain text puts brackets around the text instead of a picture, and
    wikitext leaves it out where it would read as a sentence of the release."""
    if kind in PLAIN: return [(of, f'[{text}]' if of.endswith('picture') else text) for of, text in blocks]
    return [(of, text) for of, text in blocks if kind != 'wikitext' or of != 'captioned picture']


def differences(formats):
    """Format and part -> where it parts from JSON; empty where it says the same."""
    return {kind: difference(kind, wanted(kind, formats['json']), blocks) for kind, blocks in formats.items()}


def difference(kind, wanted, blocks):
    a, b = (flat(wanted), flat(blocks)) if kind in PLAIN else ([text for _, text in side] for side in (wanted, blocks))
    for number in range(max(len(a), len(b))):
        left, right = (side[number] if number < len(side) else None for side in (a, b))
        if left != right: return f'block {number + 1}:\n  {left!r}\n  {right!r}'
    return ''
