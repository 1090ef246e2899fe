# SPDX-License-Identifier: MIT
"""How each format is read back: by a parser that is not ours, all files of a format in one run. A reader takes files and
gives file -> blocks, a block being its kind and its text, in which a line feed is a hard break."""
import html.parser, json, subprocess, sys
from pathlib import Path
import support


def spaced(text):
    """A text whose line feeds are hard breaks."""
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
        self.blocks, self.text, self.kind, self.skipped, self.pre = [], '', '', 0, False

    def close_block(self, kind):
        if text := (spaced(self.text) if self.pre else support.plain(self.text)): self.blocks.append((self.kind, text))
        self.text, self.kind = '', kind

    def handle_starttag(self, tag, attributes):
        if tag in ('head', 'script', 'style'): self.skipped += 1
        elif tag == 'br': self.text += '\x00'
        elif tag == 'img': self.close_block('img'); self.text = dict(attributes).get('alt') or ''; self.close_block('')
        elif tag not in self.INLINE: self.close_block(tag); self.pre = tag == 'pre'

    def handle_endtag(self, tag):
        if tag in ('head', 'script', 'style'): self.skipped -= 1
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


read_odf = judged([sys.executable, support.JUDGES / 'odt-check.py', '--json'])

# THE LIST: what a format holds, each with its reader. A format that holds the text twice has two.
READERS = {
    'markdown': {'': judged(['node', support.JUDGES / 'md-readback.mjs', '--json'])},
    'html': {'': read_html},
    'odt': {'': read_odf},
    'fodt': {'': read_odf},
}


def read_all(files):
    """format, with the part of it -> file -> blocks, of files in every format."""
    by_format = support.by_format(files)
    return {(name, part): read(by_format[name]) for name in by_format for part, read in READERS[name].items()}


def release_of(file): return file.parent, *support.name_parts(file)[:2]


def by_release(files):
    """(folder, release, language) -> format and part -> blocks."""
    result = {}
    for kind, pages in read_all(files).items():
        for file, blocks in pages.items(): result.setdefault(release_of(file), {})[' '.join(kind).strip()] = blocks
    return result


def first_difference(a, b):
    for number in range(max(len(a), len(b))):
        left, right = (side[number] if number < len(side) else None for side in (a, b))
        if not left or not right or left[1] != right[1]: return f'block {number + 1}:\n  {left}\n  {right}'
    return ''
