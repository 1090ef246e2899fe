# SPDX-License-Identifier: MIT
"""The page of all kinds of document: when to take one, and when another."""
import re
import gallery, shelf
from layout import contents, page, plain

INTRODUCTION = '''<h1>Kinds of document</h1>
<p class="subhead">{count} kinds, by what is at hand: when to take one, and when another.</p>
<p>The word behind a title is what you type: <code>dateline new {example}</code> writes a draft of that kind, and <code>dateline explain {example}</code>
says what each section of it is for and shows it filled in. An organisation adds kinds of its own as files.</p>
'''


def linked(text):
    """Names of other kinds in a text lead to them."""
    known = {kind for kinds in shelf.groups().values() for kind in kinds}
    return re.sub(r'[a-z]+(-[a-z]+)+|(?<=\btake )[a-z]+|(?<=\bor )[a-z]+',
                  lambda found: f'<a href="#{found[0]}">{found[0]}</a>' if found[0] in known else found[0], plain(text))


def entry(kind):
    guide = shelf.guide(kind)
    shown = f'\n<p><a href="{gallery.file_of(kind)}">An example in every language</a></p>' if kind in gallery.KINDS else ''
    return (f'<h3 id="{kind}">{plain(guide["title"])} <code>{kind}</code></h3>\n<p class="what">{plain(guide["description"])}.</p>\n'
            f'<p>{linked(guide["use"])}</p>\n<p><span class="other">Or another:</span> {linked(guide["avoid"])}</p>{shown}\n')


def group_id(title): return re.sub(r'[^a-z]+', '-', title.lower()).strip('-')


def pages():
    groups = shelf.groups()
    body = '<div class="beside">\n' + contents([(f'#{group_id(title)}', title) for title in groups]) + '\n<div class="long">\n'
    body += INTRODUCTION.format(count=sum(map(len, groups.values())), example='event')
    for title, kinds in groups.items():
        body += f'<section aria-labelledby="{group_id(title)}">\n<h2 id="{group_id(title)}">{plain(title)}</h2>\n' + ''.join(map(entry, kinds)) + '</section>\n'
    return {'kinds.html': page('Kinds of document – dateline', 'When to take which kind of document for the press.', body + '</div>\n</div>', 'kinds.html')}
