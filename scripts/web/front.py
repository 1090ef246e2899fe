# SPDX-License-Identifier: MIT
"""The first page: front.html, with what the program itself prints, and the lists of what there is."""
import re, string, struct, tempfile
from pathlib import Path
import gallery, kinds, manual, shelf
from layout import ROOT, page, plain, support
import transcript

HERE = Path(__file__).resolve().parent
PICTURES = {'first.es.odt.png': ('ODT, as it is printed, in Spanish.',
                                 'The first page of a release in Spanish: the embargo, the headline, the dateline “MADRID, 26 de noviembre de 2026 –”, '
                                 'two quotations, figures as a list, and the winning picture beside its caption.'),
            'winners.ar.html.png': ('HTML, in a browser, in Arabic.',
                                    'The same release in Arabic, from right to left, with the dateline “مدريد، 26 نوفمبر 2026 —”.'),
            'first.ja.docx.png': ('DOCX, for Word, in Japanese.',
                                  'The same release in Japanese, set flush, with the dateline “2026年11月26日、マドリード” and corner brackets as quotation marks.')}
INIT = ('dateline init press --set name="Wikimedia Ejemplo" --set country=ES --set city=Madrid --set languages=es,en '
        '--set press="Lucía Ferrer Ruiz" --set email=prensa@wikimedia.example')
FIRST = {'Say who is speaking, once:': INIT,
         'Write a draft, with the examples filled in, and put your own facts in their place:': 'dateline new event press/launch.toml --example',
         'Write the releases out:': 'dateline export press/launch.toml --output press/out'}


def size(picture):
    """Width and height, as a PNG has them in its head."""
    return struct.unpack('>II', (ROOT / 'docs/pictures' / picture).read_bytes()[16:24])


def figure(name, caption, text):
    width, height = size(name)
    return f'<figure>\n<a href="{name}"><img src="{name}" width="{width}" height="{height}" alt="{text}"></a>\n<figcaption>{caption}</figcaption>\n</figure>\n'


def typed(command, folder):
    """A command as one types it, and what it prints."""
    said = transcript.play(command, folder, support.DATELINE)[1].removesuffix('\n[1]')
    return f'<pre><code><span class="prompt">$</span> <kbd>{plain(command)}</kbd>\n{plain(said)}</code></pre>'


def first_commands():
    """The commands to begin with, and what is said of a month 13 in the draft that they make."""
    with tempfile.TemporaryDirectory() as folder:
        steps = ''.join(f'<li>{why}\n{typed(command, folder)}</li>\n' for why, command in FIRST.items())
        (draft := Path(folder) / 'press/launch.toml').write_text(re.sub(r'(?m)^date = ....-..', 'date = 2027-13', draft.read_text()))
        return {'first': steps, 'finding': typed('dateline check press/launch.toml', folder)}


def example():
    """The facts, and what they make in English and Spanish."""
    facts = (HERE / 'launch.toml').read_text()
    with tempfile.TemporaryDirectory() as name:
        transcript.play(INIT, name, support.DATELINE)
        (release := Path(name) / 'press/launch.toml').write_text(facts)
        def article(tag): return support.run('export', '--to', 'html', '--fragment', '--language', tag, '--output', '-', release).stdout
        both = {tag: article(tag) for tag in ('en', 'es')}
        if not all(both.values()): raise SystemExit('the example of the first page is not exported')
        return {'facts': plain(facts.strip()), **both}


def groups():
    out = ''
    for title, names in shelf.groups().items():
        items = '\n'.join(f'<li><a href="kinds.html#{kind}">{plain(shelf.guide(kind)["title"])}</a></li>' for kind in names)
        out += f'<div>\n<h3>{plain(title)}</h3>\n<ul>\n{items}\n</ul>\n</div>\n'
    return out


def languages():
    """The languages by how many kinds speak them, those with most first."""
    every, counted = [kind for names in shelf.groups().values() for kind in names], {}
    for tag in shelf.languages(): counted.setdefault(sum(shelf.speaks(kind, tag) for kind in every), []).append(tag)
    out = ''
    for count, tags in sorted(counted.items(), reverse=True):
        said = f'{count} of {len(every)} kinds of document' if count else 'Conventions, and no kind of document yet'
        items = '\n'.join(f'<li>{shelf.named(tag)} <code>{tag}</code></li>' for tag in tags)
        out += f'<h3>{said}: {len(tags)} languages</h3>\n<ul class="row">\n{items}\n</ul>\n'
    return out


def formats():
    return ''.join(f'<dt>{name} <code>{extension}</code></dt>\n<dd>{plain(what)}</dd>\n' for name, extension, what, *_ in shelf.listed('formats'))


def pages():
    spanish = [f'<a href="{manual.file_of(*key)}" lang="es" hreflang="es">el manual en español</a>' for key in [('es', 'dateline.1')] if key in manual.sources()]
    words = {'pictures': ''.join(figure(name, *texts) for name, texts in PICTURES.items()), 'groups': groups(),
             'languages': languages(), 'formats': formats(), 'spanish': f' ({spanish[0]})' if spanish else '',
             'kinds': sum(map(len, shelf.groups().values())), 'tongues': len(shelf.languages()), 'spoken': len(gallery.tags('event')), **example(), **first_commands()}
    body = string.Template((HERE / 'front.html').read_text()).substitute(words)
    return {'index.html': page('dateline: press releases from facts, in every language',
                               'A program that turns the facts of an announcement into press releases that a newsroom can use at once, in each reader’s language.',
                               body, 'index.html')}
