# SPDX-License-Identifier: MIT
"""Different releases of about 3 kB each, and the same texts as other programs take them."""
import json, random, re

TOWNS = ['Villa Ejemplo', 'Puerto Ejemplo', 'Santa Ejemplo', 'Ejemplo de la Sierra', 'Fuente Ejemplo', 'Castro Ejemplo', 'Ejemplo del Mar']
PLACES = ['the Museo', 'the Biblioteca', 'the Archivo', 'the Ateneo', 'the Casa de Cultura', 'the Universidad', 'the Teatro']
KINDS = ['WikiEncuentro', 'Editatón', 'Wiki Loves', 'Taller abierto', 'Jornadas', 'Semana del archivo', 'Charla pública']
SUBJECTS = ['lighthouses', 'bridges', 'women in science', 'village festivals', 'birds', 'railway stations', 'folk songs', 'public gardens']
GIVEN = ['Marta', 'Omar', 'Julia', 'Tomás', 'Inés', 'Pau', 'Samira', 'Nerea', 'Iker', 'Lucía', 'Hugo', 'Alba']
SURNAMES = ['Soler', 'Vidal', 'Prats', 'Otero', 'Rey', 'Navarro', 'Gil', 'Haddad', 'Costa', 'Ferrer', 'Ruiz', 'Vega']
SENTENCES = [
    'The organizers have set aside {n} seats for people who have never edited an article about {s}.',
    'Last year {n} people took part, and {m} articles about {s} were written or improved.',
    'Cameras, scanners and {n} books about {s} will be at hand.',
    'Everything that is written about {s} may be used by anybody, for any purpose, at no cost.',
    'In {t} alone, {n} photographs of {s} are still missing.',
    'Volunteers from {t} have spent {m} evenings in the archive to find sources about {s}.',
    'The town of {t} lends {n} documents that nobody has seen for {m} years.',
    'Who cannot come to {t} may take part from home; {n} places are kept for them.']


class Author:
    """Writes the release of a number: always the same one."""

    def __init__(self, number):
        self.number, self.random = number, random.Random(number)

    def pick(self, items): return self.random.choice(items)
    def name(self): return f'{self.pick(GIVEN)} {self.pick(SURNAMES)} {self.pick(SURNAMES)}'
    def day(self, month): return f'2026-{month:02}-{self.random.randint(1, 28):02}'

    def sentence(self):
        return self.pick(SENTENCES).format(n=self.random.randint(11, 999), m=self.random.randint(11, 99), s=self.pick(SUBJECTS), t=self.pick(TOWNS))

    def sentences(self, count): return ' '.join(self.sentence() for _ in range(count))

    def quote(self):
        return f'[[quotes]]\nspeaker = {{ name = "{self.name()}", role = "spokesperson of {self.pick(TOWNS)}" }}\ntext = "{self.sentences(3)}"\n'

    def release(self):
        event, page = f'{self.pick(KINDS)} {self.number}', f'https://wikimedia.example/{self.number}'
        return f'''template  = "event"
languages = ["en"]
date      = {self.day(10)}
subhead   = "{self.sentence()}"

[fields]
event         = "{event}"
start         = {self.day(12)}T{self.random.randint(9, 19):02}:30:00
venue         = "{self.pick(PLACES)} Ejemplo in {self.pick(TOWNS)}"
period        = ["{self.day(11)}", "{self.day(12)}"]
edition       = {self.random.randint(1, 40)}
theme         = "{self.pick(SUBJECTS)} and {self.pick(SUBJECTS)}"
attendance    = {self.random.randint(20, 9999)}
speakers      = ["{self.name()}", "{self.name()}", "{self.name()}"]
admission     = "ticket"
price         = "EUR {self.random.randint(2, 30)}"
registration  = "{page}"
accreditation = {self.day(11)}

{self.quote()}
{self.quote()}
[[links]]
title = "Program of {event}"
url   = "{page}/program"

[[links]]
title = "Pictures of {event}"
url   = "{page}/pictures"

[text]
details.en = """
{{template}}

{self.sentences(3)}

{self.sentences(5)}"""
visit.en = """
{{template}}

- {self.sentence()}
- {self.sentence()}
- {self.sentence()}"""
'''


def write_releases(folder, count):
    folder.mkdir()
    for number in range(count): (folder / f'release-{number:05}.toml').write_text(Author(number).release())


def blocks(markdown):
    """The blocks of an exported Markdown file as (kind, text), without its marks."""
    kinds = {'# ': 'title', '## ': 'heading', '- ': 'item', '> ': 'quote'}
    for line in markdown.splitlines():
        if not line.strip(' >'): continue
        mark = next((mark for mark in kinds if line.startswith(mark)), '')
        text = re.sub(r'\[([^]]*)\]\([^)]*\)', r'\1', line[len(mark):])
        yield kinds.get(mark, 'paragraph'), re.sub(r'\\(.)|\*\*|\\$', r'\1', text)


PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title>
<style>%s</style></head>
<body><main><article><h1>{{ .Title }}</h1>{{ .Content }}</article></main></body></html>
"""


def write_for_others(site, lists, markdown, style):
    """The exported Markdown as a site for hugo, with one layout and no more, and as lists of blocks."""
    for folder in (site / 'content', site / 'layouts/_default', lists): folder.mkdir(parents=True)
    off = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404']
    (site / 'config.toml').write_text(f'baseURL = "https://wikimedia.example/"\nuglyURLs = true\ndisableKinds = {json.dumps(off)}\n')
    (site / 'layouts/_default/single.html').write_text(PAGE % style)
    for file in markdown:
        text = file.read_text()
        found = list(blocks(text))
        title = next(text for kind, text in found if kind == 'title')
        body = '\n'.join(line for line in text.splitlines() if not line.startswith('# '))
        (site / 'content' / file.name.replace('.en', '')).write_text(f'---\ntitle: {json.dumps(title)}\n---\n{body}\n')
        (lists / f'{file.stem}.json').write_text(json.dumps(found))
