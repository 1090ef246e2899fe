# SPDX-License-Identifier: MIT
"""Answers that are wrong at a question, whatever it asks; and what of them must never reach a screen."""
import re

ANYWHERE = {
    '10,000 characters': b'a' * 10000,
    'a control character': b'a\x16\x01a',  # Ctrl-V: as it is
    'an escape sequence': b'a\x16\x1b[45ma',
    'a turn of direction': 'a\u202ea'.encode(),
    'no UTF-8': b'a\xffa',
    'the beginning of a character': b'a\xe2\x82',
}
DATES = {text: text.encode() for text in ('tomorrow', '3/12/2026', '2026-13-01')}
NUMBERS = {'no number': b'much'}
RAW = [b'\x01', b'\x1b[45m', '\u202e'.encode(), b'\xff', b'\xe2\x82\r']


def wrong_answers(question, good):
    """(what it is, its bytes), by the lines of a question and an answer to it that is good."""
    has_proposal = any(line.endswith(']') for line in question if not line.startswith(' '))
    if not has_proposal: yield 'an empty line', b''
    yield from ANYWHERE.items()
    if re.match(r'\d{4}-\d\d-\d\d', good): yield from DATES.items()
    elif re.fullmatch(r'([A-Z]{3} )?[\d.,]+', good): yield from NUMBERS.items()


def raw_in(shown, kind):
    """What came out as it was typed; where the terminal itself shows what is typed, after that line."""
    if kind == 'dumb': shown = shown.partition(b'\n')[2]
    return b''.join(bad for bad in RAW if bad in shown)
