# SPDX-License-Identifier: MIT
"""The manual's pages, as mandoc writes them, in the layout of the site."""
import html, re, subprocess
from layout import ROOT, contents, page, plain

MAN = ROOT / 'man'
PROPER = ('Wikipedia', 'Wikimedia', 'HTML', 'ODT', 'DOCX', 'TOML', 'JSON', 'Word')
TITLES = {'en': {'dateline.1': 'The program', 'dateline-files.5': 'The files', 'dateline-press.7': 'Working with the press'},
          'es': {'dateline.1': 'El programa', 'dateline-files.5': 'Los archivos', 'dateline-press.7': 'El trabajo con la prensa'}}
OTHER = {'en': 'in English', 'es': 'en español'}


def sources():
    """(language, name) -> source, of the manual and of its translations."""
    found = {('en', path.name): path for path in MAN.glob('*.[157]')}
    return found | {(path.parent.name, path.name): path for path in MAN.glob('*/*.[157]')}


def file_of(language, name): return f'{name}.html' if language == 'en' else f'{name}.{language}.html'


def cross_reference(found, language):
    """To a page of the manual, in the reader's language if it is there; to no other program's."""
    name, text = found[1], found[2]
    for one in (language, 'en'):
        if (one, name) in sources(): return f'<a class="Xr" href="{file_of(one, name)}">{text}</a>'
    return text


def calm(title):
    """A heading in capitals, as a sentence has them."""
    title = re.sub(r'\s+', ' ', html.unescape(title))
    if title.isupper(): title = title.lower() if '.' in title else title.capitalize()
    return plain(re.sub('|'.join(rf'\b{name}\b' for name in PROPER), lambda found: next(name for name in PROPER if name.lower() == found[0].lower()), title, flags=re.I))


def what_it_is(path):
    """The line of the section NAME."""
    return plain(re.search(r'^\.Nd (.*)', path.read_text(), re.M)[1])


def to_sections(text):
    """mandoc names a section by its letters before the first that is not ASCII, and leads to it by all of them."""
    heads = re.findall(r'<h2 class="Sh" id="([^"]*)"><a [^>]*>(.*?)</a>', text, re.S)
    anchors = {''.join(title.split()): anchor for anchor, title in heads}
    way = lambda found: f'<a class="Sx" href="#{anchors.get("".join(found[2].split()), found[1])}">{found[2]}</a>'
    return re.sub(r'<a class="Sx" href="#([^"]*)">(.*?)</a>', way, text, flags=re.S)


def fragment(path, language):
    done = subprocess.run(['mandoc', '-T', 'html', '-O', 'fragment,man=%N.%S', path], capture_output=True, text=True)
    if done.returncode or not done.stdout: raise SystemExit(f'{path.name}: {done.stderr}')
    text = re.sub(r'<table class="(head|foot)">.*?</table>\n', '', done.stdout, flags=re.S)
    for level in (2, 1): text = re.sub(rf'(</?h){level}\b', rf'\g<1>{level + 1}', text)
    text = re.sub(r'<section class="Sh">\n<h2 class="Sh" id="[^"]*">.*?</section>\n', '', text.replace('<br/>', ''), count=1, flags=re.S)
    text = to_sections(re.sub('&#x[0-9A-F]{4,5};', lambda found: html.unescape(found[0]), text))
    text = re.sub(r'(<h2 class="Sh" [^>]*><a [^>]*>|<a class="Sx"[^>]*>)(.*?)(</a>)', lambda found: found[1] + calm(found[2]) + found[3], text, flags=re.S)
    return re.sub(r'<a class="Xr" href="([^"]*)">(.*?)</a>', lambda found: cross_reference(found, language), text, flags=re.S)


def others(language, name):
    """Ways to the other pages of the manual, in English where there is no translation, then to this one in other languages."""
    ways = []
    for one, title in TITLES[language].items():
        there = (language, one) in sources()
        here = ' aria-current=page' if one == name else '' if there else ' hreflang="en"'
        ways.append(f'<li><a href="{file_of(language if there else "en", one)}"{here}>{title}{"" if there else " (en inglés)"}</a></li>')
    for other in sorted({tag for tag, one in sources() if one == name} - {language}):
        ways.append(f'<li><a href="{file_of(other, name)}" lang="{other}" hreflang="{other}">{TITLES[other][name]} ({OTHER[other]})</a></li>')
    return '<ul class="row">\n' + '\n'.join(ways) + '\n</ul>\n'


def of_source(language, name, path):
    text = fragment(path, language)
    short, section = name.rsplit('.', 1)
    what = what_it_is(path)
    heads = re.findall(r'<h2 class="Sh" id="([^"]*)"><a [^>]*>(.*?)</a></h2>', text, re.S)
    beside = contents([(f'#{anchor}', title) for anchor, title in heads], language)
    body = f'<div class="beside">\n{beside}\n<div class="long">\n<h1>{TITLES[language][name]}</h1>\n<p class="subhead"><code>{short}({section})</code>: {what}</p>\n'
    return page(f'{TITLES[language][name]} – dateline', f'{short}({section}): {what}', f'{body}{others(language, name)}{text}</div>\n</div>',
                file_of(language, 'dateline.1'), language)


def pages(): return {file_of(*key): of_source(*key, path) for key, path in sorted(sources().items())}
