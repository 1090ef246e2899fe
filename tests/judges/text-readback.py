#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""text-readback.py [--unwrapped] FILE...: reads plain text as a person would and prints one JSON object per file:
{"file": …, "blocks": [[kind, text], …], "addresses": {"[1]": "https://…"}}.

An empty line, or the mark of a list item, begins a block; the column where it begins says what it is. A line feed in a
text is a hard break: the line ended although what follows would have fitted. Between two characters of a script that
sets no spaces, lines are joined with nothing. With --unwrapped no line was broken for its length. The list of addresses
at the end is no block, and its numbers are taken out of the text. The text of a table is its rows, the heads first."""
import json, re, sys, unicodedata

UNWRAPPED = sys.argv[1:2] == ['--unwrapped']
COLUMNS = 10 ** 9 if UNWRAPPED else 72
MARK = re.compile(r'(- |\d+\. )')
ADDRESS = re.compile(r'  (\[\d+\]) (\S+)')


def width(text):
    """Cells on a terminal."""
    return sum(0 if unicodedata.category(c) in ('Mn', 'Me', 'Cf', 'Cc') else 2 if unicodedata.east_asian_width(c) in 'WF' else 1
               for c in text)


def south_east_asian(c):
    return re.match('(THAI|LAO|KHMER|MYANMAR|TAI|NEW TAI LUE) ', unicodedata.name(c, '')) is not None


def sets_no_spaces(c):
    point = ord(c)
    return (0x2E80 <= point <= 0x30FF or 0x31F0 <= point <= 0x31FF or 0x3400 <= point <= 0x9FFF or 0xF900 <= point <= 0xFAFF
            or 0xFF00 <= point <= 0xFF9F or 0x1B000 <= point <= 0x1B16F or 0x20000 <= point <= 0x3FFFF or south_east_asian(c))


def first_piece(text):
    """What at least goes to the next line together: a word, or a character with the marks that cling to it."""
    end = 1
    while end < len(text) and text[end] != ' ':
        before, after = text[end - 1], text[end]
        clings = unicodedata.category(after) in ('Pe', 'Pf', 'Po', 'Mn', 'Mc', 'Lm') or unicodedata.category(before) in ('Ps', 'Pi')
        small = 'SMALL' in unicodedata.name(after, '')
        if sets_no_spaces(before) and sets_no_spaces(after) and not clings and not small and not south_east_asian(before): break
        end += 1
    return text[:end]


class Block:
    def __init__(self, kind, line, column, columns=COLUMNS):
        self.kind, self.text, self.left, self.column, self.columns = kind, line.rstrip(' '), line, column, columns

    def go_on(self, line):
        """Takes the next line, which is a wrapped one or stands behind a hard break."""
        before, after = self.left[-1:], line[:1]
        joined = before in ('\u200b', '\u0f0b') or (before and after and sets_no_spaces(before) and sets_no_spaces(after))
        used = self.column + width(self.left) + (not joined and not self.left.endswith(' '))
        # A word of the scripts that are broken by dictionary may be as long as this.
        needed = 40 if joined and south_east_asian(after) else width(first_piece(line)) + (4 if joined else 0)
        between = '\n' if used + needed <= self.columns else '' if joined else ' '
        if between == '' and self.left.endswith(' '): between = ' '
        self.text += between + line.rstrip(' ')
        self.left = line


class Table:
    """The lines of a table, or of several, in groups that empty lines part. A line of hyphens below the heads says where
    the columns are."""
    RULE = re.compile('-+(  -+)*')
    def __init__(self, column): self.column, self.groups = column, []

    def line(self, text, goes_on):
        if not goes_on: self.groups.append([])
        self.groups[-1].append(text)

    def has(self, column, goes_on):
        """Whether a line that begins there is one of the table's: where its first cell is empty, another column begins."""
        rules = [line for group in self.groups for line in group if self.RULE.fullmatch(line)]
        return goes_on or column - self.column in [found.start() for rule in rules for found in re.finditer('-+', rule)]

    def tables(self):
        starts = [at for at, group in enumerate(self.groups) if any(map(self.RULE.fullmatch, group))]
        for start, end in zip(starts, [*starts[1:], len(self.groups)]):
            yield self.rows(self.groups[start], self.groups[start + 1:end])

    def rows(self, head, groups):
        rule = next(at for at, line in enumerate(head) if self.RULE.fullmatch(line))
        columns = [(found.start(), len(found[0])) for found in re.finditer('-+', head[rule])]
        close = [[line] for line in head[rule + 1:]]  # each row is one line
        return [self.cells(lines, columns) for lines in (head[:rule], *close, *groups)]

    @staticmethod
    def cells(lines, columns):
        cells = [None] * len(columns)
        for line in lines:
            for at, piece in enumerate(pieces(line, columns)):
                if piece and cells[at] is None: cells[at] = Block('cell', piece, 0, columns[at][1])
                elif piece: cells[at].go_on(piece)
        return [cell.text if cell else '' for cell in cells]


def pieces(line, columns):
    """What stands in each column of a line."""
    result, at = [''] * len(columns), 0
    for c in line:
        column = max(number for number, (start, _) in enumerate(columns) if start <= at)
        result[column] += c
        at += width(c)
    return [piece.strip(' ') for piece in result]


class Reader:
    def __init__(self):
        self.blocks, self.lists, self.open = [], [], False  # lists: columns of mark and of content

    def mark_at(self, column, content_only):
        """Whether a mark may stand at a column: that of an open list, or two behind where a container begins."""
        contents = [0] + [content for _, content in self.lists]
        if any(mark == column for mark, _ in self.lists): return True
        if content_only: return column == contents[-1] + 2
        for at in reversed(contents):
            if column >= at and (column - at) % 4 in (0, 2): return (column - at) % 4 == 2
        return False

    def holds_table(self, column):
        """Whether a table may stand at a column: one behind where a container begins."""
        contents = [0] + [content for _, content in self.lists]
        inner = max((content for content in contents if content < column), default=None)
        return column not in contents and inner is not None and (column - 1 - inner) % 4 == 0

    def table_line(self, line, column):
        """Whether the line was one of a table's, and has been taken."""
        last = self.blocks[-1] if self.blocks else None
        if not isinstance(last, Table) or not last.has(column, self.open):
            if self.open or not self.holds_table(column): return False
            last = Table(column)
            self.blocks.append(last)
        last.line(line[last.column:], self.open)
        self.open = True
        return True

    def begin(self, kind, text, column):
        self.blocks.append(Block(kind, text, column))
        self.open = True

    def line(self, line):
        if not line.strip(' '):
            self.open = False
            return
        column = len(line) - len(line.lstrip(' '))
        rest = line[column:]
        if rest.startswith('\t'): return self.code(rest[1:])
        if self.table_line(line, column): return
        marked = False
        while (found := MARK.match(rest + ' ')) and self.mark_at(column, self.open or marked):
            while self.lists and self.lists[-1][0] >= column: self.lists.pop()
            size = len(found[0])
            self.lists.append((column, column + size))
            rest, column, marked = rest[size:], column + size, True
            column, rest = column + len(rest) - len(rest.lstrip(' ')), rest.lstrip(' ')
            if rest.startswith('\t'): return self.code(rest[1:])
        if marked: return self.begin('item', rest, column)
        if self.open and self.blocks[-1].kind != 'code': return self.blocks[-1].go_on(rest)
        while self.lists and self.lists[-1][1] > column: self.lists.pop()
        self.begin('paragraph' if column in (0, *(content for _, content in self.lists)) else 'quote', rest, column)

    def code(self, text):
        if self.open and self.blocks[-1].kind == 'code': self.blocks[-1].text += text + '\n'
        else:
            self.begin('code', '', 0)
            self.blocks[-1].text = text + '\n'


def read(text):
    lines = text.split('\n')
    while lines and not lines[-1]: lines.pop()
    addresses = {}
    while lines and (found := ADDRESS.fullmatch(lines[-1])):
        addresses[found[1]] = found[2]
        lines.pop()
    reader = Reader()
    for line in lines: reader.line(line)
    unmarked = lambda text: re.sub('\u00a0(\\[\\d+\\])', lambda found: '' if found[1] in addresses else found[0], text)
    blocks = []
    for block in reader.blocks:
        if isinstance(block, Table): blocks += [['table', [list(map(unmarked, row)) for row in rows]] for rows in block.tables()]
        elif text := unmarked(block.text): blocks.append([block.kind, text])
    return blocks, dict(reversed(addresses.items()))


for file in sys.argv[2 if UNWRAPPED else 1:]:
    with open(file, encoding='utf-8', newline='') as opened: blocks, addresses = read(opened.read())
    print(json.dumps({'file': file, 'blocks': blocks, 'addresses': addresses}, ensure_ascii=False))
