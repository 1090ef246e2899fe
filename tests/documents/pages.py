# SPDX-License-Identifier: MIT
"""The pages of the manual as their readers see them, and the examples in them."""
import re, subprocess, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import support

MANUAL = support.ROOT / 'man'


def pages():
    """In English, then each translation: man/es/dateline.1."""
    return [*sorted(MANUAL.glob('*.[157]')), *sorted(MANUAL.glob('*/*.[157]'))]


def language_of(page):
    """That of its readers, as LC_ALL names it."""
    return 'C.UTF-8' if page.parent == MANUAL or page.suffix == '.md' else f'{page.parent.name}.UTF-8'


def name_of(page): return str(page.relative_to(support.ROOT))


def shown(page):
    """As plain text, wide enough for every example to be on its line."""
    text = subprocess.run(['mandoc', '-K', 'utf-8', '-T', 'utf8', '-O', 'width=250', page], capture_output=True, text=True).stdout
    return re.sub('.\x08', '', text)


def sections(text):
    """(title, text below it) of each section of a page that is shown."""
    parts = re.split(r'(?m)^(\S.*)\n', text)
    return list(zip(parts[1::2], parts[2::2]))


def tutorials(page):
    """The sections of a page of the manual whose parts are steps, 1. …, 2. …, with the text of each."""
    if page.suffix == '.md': return []
    return [(title, text) for title, text in sections(shown(page)) if re.search(r'(?m)^ {3}1\. ', text)]


def displays(text, begin):
    """The text of each indented display of a page that is shown, if its first line matches."""
    found, indent = [], None
    for line in text.split('\n'):
        start = re.match('( +)' + begin, line)
        if start and indent is None: indent = start[1]; found.append([])
        if indent is not None and line.strip() and not line.startswith(indent): indent = None
        if indent is not None: found[-1].append(line[len(indent):])
    return ['\n'.join(lines).rstrip() + '\n' for lines in found]


def examples_in(text): return displays(text, r'\$ ')


def files_in(text):
    """(name, text) of each display that is a file: its name is a comment in the first line, or in a front matter's."""
    found = displays(text, r'(?:\+\+\+|# \S+\.toml)$')
    return [(name[1], file) for file in found if (name := re.match(r'(?:\+\+\+\n)?# (\S+\.\w+)\n', file))]


def examples_of(page):
    """The texts of the examples of each section: fenced blocks of Markdown, indented displays of a manual page."""
    if page.suffix != '.md': return [examples_in(text) for _, text in sections(shown(page))]
    return [[block for block in re.findall(r'^```\w*\n(.*?)^```', page.read_text(), re.S | re.M) if block.startswith('$ ')]]
