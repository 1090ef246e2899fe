# SPDX-License-Identifier: MIT
"""What each language prints, made by the program itself: datelines of all shapes, dates, a quote, numbers, an embargo line.
The golden table, the attested datelines and docs/languages.md are all read from here."""
import json, re, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import support

HERE = Path(__file__).resolve().parent
LEAD = '¶'  # the whole lead: what stands before it is the dateline
MARKS = dict.fromkeys([0x2066, 0x2067, 0x2068, 0x2069])

# A day each, and the three ranges that begin with it: in its month, into another, into another year. Only the 31st is of
# another year than the release.
DAYS = {'1': '2026-10-01', '2': '2026-11-02', '11': '2026-08-11', '26': '2026-11-26', '31': '2027-01-31'}
RANGES = {'same month': {'1': ('2026-10-01', '2026-10-02'), '2': ('2026-11-02', '2026-11-11'), '11': ('2026-08-11', '2026-08-26'),
                         '26': ('2026-11-26', '2026-11-30'), '31': ('2027-01-11', '2027-01-31')},
          'other month': {'1': ('2026-10-01', '2026-11-11'), '2': ('2026-11-02', '2026-12-01'), '11': ('2026-08-11', '2026-09-26'),
                          '26': ('2026-11-26', '2026-12-02'), '31': ('2027-01-31', '2027-02-01')},
          'other year': {'1': ('2026-10-01', '2027-01-31'), '2': ('2026-11-02', '2027-04-11'), '11': ('2026-08-11', '2027-03-01'),
                         '26': ('2026-12-26', '2027-01-02'), '31': ('2026-12-31', '2027-02-01')}}
VALUES = {'number': ('number', '8082', '{x}'), 'large number': ('number', '1234567.5', '{x}'),
          'over': ('number', '61_450_000', '{x, number, over}'), 'rounded': ('number', '8082', '{x, number, short}'),
          'money': ('money', '"EUR 1200.50"', '{x}'), 'whole money': ('money', '"USD 12000"', '{x}'), 'percent': ('percent', '12.5', '{x}'),
          'time': ('time', '"16:05"', '{x}'), 'datetime': ('datetime', '2026-12-03T18:00:00', '{x, datetime, on}'),
          'list': ('list', '["A", "B", "C"]', '{x}'), 'either': ('list', '["A", "B", "C"]', '{x, list, or}'),
          'length': ('number', '2.5', '{x, number, ::unit/kilometer}')}
SPEAKER = {'name': 'Lucía Ferrer Ruiz', 'name.ja': 'ルシア・フェレール・ルイス'}
# Who says the quote of a row: a woman with her role, one of whom it is not said whether a man or a woman, a man without a role.
SPEAKERS = {'quote': ('lucia', 'feminine', True), 'quote, gender not given': ('unsaid', '', True), 'quote, a man': ('marc', 'masculine', False)}
MAN = {'name': 'Marc Oller', 'name.ja': 'マルク・オリェール'}


def languages():
    """tag -> (name in itself, reviewed, conventions without a source)."""
    rows = support.run('list', 'languages', '--language', 'en').stdout.splitlines()
    return {tag: (name, state == 'reviewed', ' '.join(more)) for tag, name, state, *more in (re.split(r' {2,}', row.strip()) for row in rows)}


def cities():
    rows = [line.split('\t') for line in (HERE / 'cities.tsv').read_text().splitlines() if not line.startswith('#')]
    return {row[0]: row[1:] for row in rows}


def city_of(tag):
    known = cities()
    return next((known[one] for one in support.parents(tag) if one in known), ['Madrid', 'Lisboa', 'España'])


def comma(tag): return {'ar': '، ', 'fa': '، ', 'ja': '、', 'zh': '，'}.get(tag.partition('-')[0], ', ')


def quoted(text): return json.dumps(text, ensure_ascii=False)


def by_language(key, values):
    return ''.join(f'{key}.{tag} = {json.dumps(value, ensure_ascii=False)}\n' for tag, value in values.items())


def fields():
    """name -> (type, value, blank) of the template's fields, with what a row of the table calls each."""
    out = {}
    for day, date in DAYS.items():
        for style in ('on', 'on_weekday'): out[f'{style} {day}'] = ('date', date, '{x, date, %s}' % style)
    for kind, ranges in RANGES.items():
        out[f'days, {kind}'] = ('dates', "[{}, {}]".format(*ranges['26']), '{x}')
        for day, (begin, end) in ranges.items(): out[f'from_to {day}, {kind}'] = ('dates', f'[{begin}, {end}]', '{x, dates, from_to}')
    for style in ('long', 'short', 'medium', 'full'): out[style] = ('date', DAYS['26'], '{x, date, %s}' % style)
    return {**out, **VALUES}


def people(tags):
    out = ''
    for key, gender, has_role in SPEAKERS.values():
        name = MAN if gender == 'masculine' else SPEAKER
        out += f'[people.{key}]\nemail = "prensa@wikimedia.example"\nname.other = {quoted(name["name"])}\nname.ja = {quoted(name["name.ja"])}\n'
        if gender: out += f'gender = "{gender}"\n'
        if has_role: out += by_language('role', {tag: support.word(tag, 'message-example-role') for tag in tags})
    return out


def write_house(folder, tags):
    """A chapter and a template whose language files all hold the same: blanks alone."""
    (folder / 'templates/shapes').mkdir(parents=True)
    (folder / 'chapter.toml').write_text(f'name = "Wikimedia Ejemplo"\ncountry = "ES"\ntimezone = "Europe/Madrid"\n'
        f'languages = {json.dumps(tags)}\nabout = "A"\npress = ["lucia"]\n' + people(tags))
    asked = fields()
    template = 'kind = "release"\n'
    for number, (kind, value, _) in enumerate(asked.values()): template += f'[fields.x{number}]\ntype = "{kind}"\nexample = {value}\n'
    for name in ('headline', 'lead', 'values', 'quotes'): template += f'[[sections]]\nname = "{name}"\n'
    (folder / 'templates/shapes/template.toml').write_text(template)
    lines = [f'R{number}= ' + blank.replace('{x', '{x%d' % number) for number, (_, _, blank) in enumerate(asked.values())]
    for tag in tags: (folder / f'templates/shapes/{tag}.md').write_text('<!-- values -->\n' + '\n\n'.join(lines) + '\n')


def write_release(folder, name, date, city, more=''):
    (folder / f'{name}.toml').write_text(f'template = "shapes"\ndate = {date}\nheadline = "H"\n{city}{more}\n[text]\nlead = "{LEAD}"\n')


def export(folder, name, tags):
    """language -> the Markdown of a release."""
    out = folder / 'out' / name
    done = support.run('export', '--no-sync', '--to', 'markdown', '--language', ','.join(tags), '--output', out, f'{name}.toml', cwd=folder)
    if done.returncode: raise AssertionError(f'{name}: exit status {done.returncode}\n{done.stderr[-3000:]}')
    return {tag: unescaped((out / f'{name}.{tag}.md').read_text()) for tag in tags}


def unescaped(markdown): return re.sub(r'\\([!-/:-@\[-`{-~])', r'\1', markdown)


def dateline(text):
    """What opens the lead, or the line before it, or the one beside the label."""
    body = re.sub(r'\*\*', '', text)
    opening = re.search(r'^(.*)' + LEAD, body, re.M)
    if opening[1]: return opening[0]
    before = re.split(r'\n\n', body[:opening.start()].rstrip('\n'))
    place = [block for block in before if any(c.isdigit() for c in block)]
    return place[-1] + ' ↵' if place else ''


def all_shapes(folder, tags):
    """language -> {name of a row: what is printed}."""
    write_house(folder, tags)
    home = {tag: city_of(tag) for tag in tags}
    shapes = {'one city': ('2026-11-26', {tag: place[0] for tag, place in home.items()}),
              'on the 1st': ('2026-10-01', {tag: place[0] for tag, place in home.items()}),
              'two cities': ('2026-11-02', {tag: place[:2] for tag, place in home.items()}),
              'with a country': ('2026-08-11', {tag: f'{place[1]}{comma(tag)}{place[2]}' for tag, place in home.items()}),
              'Kansas': ('2027-01-31', {tag: 'Kansas City, Mo.' for tag in tags}),
              'none': ('2026-11-26', {tag: '' for tag in tags})}
    out = {tag: {} for tag in tags}
    for number, (name, (date, city)) in enumerate(shapes.items()):
        write_release(folder, f'd{number}', date, by_language('city', city))
        for tag, text in export(folder, f'd{number}', tags).items(): out[tag][f'dateline, {name}'] = dateline(text)
    quote = by_language('text', {tag: support.word(tag, 'message-example-quote') for tag in tags})
    values = ''.join(f'x{number} = {value}\n' for number, (_, value, _) in enumerate(fields().values()))
    write_release(folder, 'values', '2026-11-26', 'city = ""\nembargo = 2026-11-26T10:00:00\n',
                  f'[fields]\n{values}' + ''.join(f'[[quotes]]\nspeaker = "{key}"\n{quote}' for key, _, _ in SPEAKERS.values()))
    for tag, text in export(folder, 'values', tags).items(): out[tag].update(values_of(text))
    return out


def values_of(text):
    blocks = [block.replace('**', '') for block in text.strip('\n').split('\n\n')]
    rows = {'label': blocks[0], 'embargo': next((block for block in blocks if 'UTC' in block), '')}
    for number, name in enumerate(fields()):
        rows[name] = next((block[len(f'R{number}= '):] for block in blocks if block.startswith(f'R{number}= ')), '')
    quotes = [block[2:] for block in blocks if block.startswith('> ')]
    return {**rows, **dict(zip(SPEAKERS, quotes, strict=True))}
