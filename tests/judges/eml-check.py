#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""eml-check.py [--part plain|html] FILE...: mail drafts as Python's email package reads them.

Prints `FILE defects=N` for each: what the package finds wrong in the mail, in its headers or in a part; a line that is
longer than 78 columns, does not end with CRLF or is not ASCII; a date or an identifier, which a draft does not have; a
picture that the page asks for and is not in the mail, or the other way round; a part that does not read back. With
`--part`, prints a line of JSON for each instead: {"file", "subject", "from", "to", "text"}, the text being that of the
part. Exit status 1 if there is a defect."""
import argparse, email, email.policy, json, re, sys
from pathlib import Path


def lines_at_fault(data):
    for number, line in enumerate(data.split(b'\r\n'), 1):
        if len(line) > 78: yield f'line {number} has {len(line)} columns'
        if b'\r' in line or b'\n' in line: yield f'line {number} ends without CRLF'
        if not line.isascii(): yield f'line {number} is not ASCII'
    if not data.endswith(b'\r\n'): yield 'the last line does not end'


def headers_at_fault(mail):
    for name, value in mail.items():
        yield from (f'{name}: {defect!r}' for defect in getattr(value, 'defects', ()))
        if name.lower() in ('date', 'message-id'): yield f'{name}: a draft has none'
    if mail.get_all('X-Unsent') != ['1']: yield 'not marked as unsent'
    for name in {name.lower() for name in mail.keys()}:
        if len(mail.get_all(name)) > 1: yield f'{name}: more than once'
    for name in ('From', 'To'):
        for address in mail[name].addresses if mail[name] else ():
            if not address.username or not address.domain: yield f'{name}: {address} cannot be sent to'


def parts_at_fault(mail):
    for part in mail.walk():
        yield from (f'{part.get_content_type()}: {defect!r}' for defect in part.defects)
        for name, value in part.items():
            yield from (f'{part.get_content_type()}: {name}: {defect!r}' for defect in getattr(value, 'defects', ()))
        if part.is_multipart(): continue
        try:
            content = part.get_content()
            if not content: yield f'{part.get_content_type()}: empty'
            if isinstance(content, str) and '\ufffd' in content and b'=EF=BF=BD' not in part.as_bytes(): yield 'not UTF-8'
        except Exception as error: yield f'{part.get_content_type()}: {error!r}'
    for kind in ('plain', 'html'):
        if mail.get_body((kind,)) is None: yield f'no {kind} part'


def pictures_at_fault(mail):
    page = mail.get_body(('html',))
    asked = set(re.findall(r'src="cid:([^"]*)"', page.get_content() if page else ''))
    there = [part['Content-ID'] for part in mail.walk() if part['Content-ID']]
    if sorted(f'<{one}>' for one in asked) != sorted(there): yield f'the page asks for {sorted(asked)}, the mail has {there}'
    if page and 'src="data:' in page.get_content(): yield 'a picture in the page itself: mail programs do not show it'


def read(file):
    data = Path(file).read_bytes()
    return data, email.message_from_bytes(data, policy=email.policy.default)


def check(file):
    data, mail = read(file)
    return [*lines_at_fault(data), *headers_at_fault(mail), *parts_at_fault(mail), *pictures_at_fault(mail)]


def show(file, kind):
    _, mail = read(file)
    addresses = lambda name: [[one.display_name, one.addr_spec] for one in mail[name].addresses] if mail[name] else []
    print(json.dumps({'file': file, 'subject': str(mail['Subject'] or ''), 'from': addresses('From'), 'to': addresses('To'),
                      'text': mail.get_body((kind,)).get_content()}, ensure_ascii=False))


def main():
    options = argparse.ArgumentParser()
    options.add_argument('--part', choices=('plain', 'html'))
    options.add_argument('files', nargs='+')
    options = options.parse_args()
    faults = 0
    for file in options.files:
        if options.part: show(file, options.part); continue
        defects = check(file)
        for defect in defects: print(f'{file}: {defect}', file=sys.stderr)
        print(f'{file} defects={len(defects)}')
        faults += len(defects)
    return 1 if faults else 0


sys.exit(main())
