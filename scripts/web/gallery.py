# SPDX-License-Identifier: MIT
"""Three kinds of document in every language: the article that the program exports of its own example, as it is."""
import json, tempfile, tomllib
from pathlib import Path
import shelf
from layout import contents, page, plain, support

KINDS = ('event', 'photo-contest-winners', 'statement')
# The sample chapter and its city where they are not written in Latin letters.
NAMES = {'ar': ('ويكيميديا إخيمبلو', 'مدريد'), 'ja': ('ウィキメディア・エヘンプロ', 'マドリード'), 'ru': ('Викимедиа Эхемпло', 'Мадрид'),
         'uk': ('Вікімедіа Ехемпло', 'Мадрид')}


def file_of(kind): return f'gallery-{kind}.html'


def tags(kind): return sorted(file.stem for file in (shelf.TEMPLATES / kind).glob('*.md'))


def by_language(key, values): return '\n'.join(f'{key}.{tag} = {json.dumps(value, ensure_ascii=False)}' for tag, value in values.items())


def spokesperson(tag):
    """Who is quoted in the example of an event, in that language or else in its parent: name and role."""
    for one in support.parents(tag):
        file = shelf.TEMPLATES / f'event/{one}.md'
        front = tomllib.loads(file.read_text().split('+++')[1]) if file.exists() else {}
        if quotes := front.get('examples', {}).get('quotes'): return quotes[0]


def localised(chapter, languages):
    """A chapter.toml with the chapter, its city and its spokesperson written as each language writes them."""
    people = {tag: spokesperson(tag) for tag in languages}
    values = {'name = "Wikimedia Ejemplo"': by_language('name', {'other': 'Wikimedia Ejemplo', **{tag: name for tag, (name, _) in NAMES.items()}}),
              'city = "Madrid"': by_language('city', {'other': 'Madrid', **{tag: city for tag, (_, city) in NAMES.items()}}),
              'name = "Lucía Ferrer Ruiz"': by_language('name', {tag: one['name'] for tag, one in people.items()})
                                            + '\n' + by_language('role', {tag: one['role'] for tag, one in people.items()})}
    def of_line(line):
        tag = line.partition(' ')[0].removeprefix('about.')
        return line.replace('Wikimedia Ejemplo', NAMES[tag][0]) if tag in NAMES else values.get(line, line)
    return '\n'.join(map(of_line, chapter.split('\n')))


def articles(kind):
    """tag -> the exported article of the example in that language."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        support.chapter_of_all(folder, tags(kind), lambda one, tag: one == kind)
        (chapter := folder / 'chapter.toml').write_text(localised(chapter.read_text(), tags(kind)))
        done = support.run('export', '--no-sync', '--to', 'html', '--fragment', '--output', 'out', '.', cwd=folder)
        if done.returncode: raise SystemExit(done.stderr)
        return {tag: (folder / f'out/{kind}.{tag}.{tag}.html').read_text() for tag in tags(kind)}


def shown(tag, article):
    name = f'<p class="tongue"><a href="#{tag}">{shelf.named(tag)}</a> <code>{tag}</code></p>'
    return f'<section class="release" id="{tag}" aria-label="{shelf.languages()[tag]}">\n{name}\n{article.strip()}\n</section>\n'


def of_kind(kind):
    guide = shelf.guide(kind)
    body = f'<h1>{plain(guide["title"])}</h1>\n<p class="subhead">{plain(guide["description"])}.</p>\n'
    body += (f'<p>What the program makes of the examples that come with this kind; the people and organisations in them are made up. '
             f'<a href="kinds.html#{kind}">When to take it, and when another kind.</a> To begin one:</p>\n<pre><code><span class="prompt">$</span> <kbd>dateline new {kind} --language es --example</kbd></code></pre>\n')
    body = body + ''.join(shown(tag, article) for tag, article in articles(kind).items())
    beside = contents([(f'#{tag}', shelf.named(tag)) for tag in tags(kind)])
    return page(f'{guide["title"]} in {len(tags(kind))} languages – dateline', f'{guide["description"]}.',
                f'<div class="beside">\n{beside}\n<div class="long">\n{body}</div>\n</div>', 'gallery.html')


def overview():
    body = '<h1>Gallery</h1>\n<p class="subhead">Three kinds of document in every language that they are written in, as the program exports them.</p>\n'
    for kind in KINDS:
        guide = shelf.guide(kind)
        items = '\n'.join(f'<li><a href="{file_of(kind)}#{tag}">{shelf.named(tag)}</a></li>' for tag in tags(kind))
        body += (f'<section aria-labelledby="{kind}">\n<h2 id="{kind}"><a href="{file_of(kind)}">{plain(guide["title"])}</a></h2>\n'
                 f'<p>{plain(guide["description"])}.</p>\n<ul class="row">\n{items}\n</ul>\n</section>\n')
    return page('Gallery – dateline', 'Three kinds of document for the press in every language.', body, 'gallery.html')


def pages(): return {'gallery.html': overview(), **{file_of(kind): of_kind(kind) for kind in KINDS}}
