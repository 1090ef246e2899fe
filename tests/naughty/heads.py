# SPDX-License-Identifier: MIT
"""What formats say of a release besides its text: head of a mail, of a page and of a newswire item, facts of a document as
JSON. Each as (where, text), in the order of the file."""
import email, email.header, email.utils, html.parser, json
import support


def leaves(value, where=''):
    if isinstance(value, dict):
        for key, inner in value.items(): yield from leaves(inner, f'{where}.{key}')
    elif isinstance(value, list):
        for inner in value: yield from leaves(inner, where)
    elif isinstance(value, str): yield where, value


class Head(html.parser.HTMLParser):
    """The title, what meta elements say, and the linked data; not descriptions, which are cut."""
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found, self.within = [], ''

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        name = attributes.get('name') or attributes.get('property') or ''
        if tag == 'meta' and name and 'description' not in name: self.found.append((name, attributes.get('content') or ''))
        if tag in ('title', 'script'): self.within = tag

    def handle_endtag(self, tag): self.within = ''

    def handle_data(self, data):
        if self.within == 'title': self.found.append(('title', data))
        if self.within == 'script': self.found += [(where, text) for where, text in leaves(json.loads(data)) if 'description' not in where]


def of_page(file):
    head = Head()
    head.feed(file.read_text().partition('</head>')[0])
    return head.found


def of_mail(file):
    """The older way to read headers: the newer one of Python 3.11 puts a space between two encoded words of a name."""
    mail = email.message_from_bytes(file.read_bytes())
    subject, sender = (mail[name].replace('\r', '').replace('\n', '') for name in ('Subject', 'From'))
    texts = {'subject': subject, 'from': email.utils.parseaddr(sender)[0]}
    return [(where, str(email.header.make_header(email.header.decode_header(text)))) for where, text in texts.items()]


def of_json(apart):
    return lambda file: list(leaves({key: value for key, value in json.loads(file.read_text()).items() if key != apart}))


HEADS = {'html': of_page, 'eml': of_mail, 'ninjs': of_json('bodies'), 'json': of_json('sections')}


def read_heads(files):
    """format -> (release, language) -> what its head says."""
    by_format = support.by_format(files)
    return {name: {support.name_parts(file)[:2]: [(where, support.plain(text)) for where, text in read(file)] for file in by_format[name]}
            for name, read in HEADS.items()}
