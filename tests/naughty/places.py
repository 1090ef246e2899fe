# SPDX-License-Identifier: MIT
"""A release with one string in every place that takes a text, and a template with a blank in every kind of place."""
import re

TEMPLATE = '''kind = "release"
[fields.word]
type = "text"
[fields.list]
type = "list"
[fields.prose]
type = "prose"
[fields.person]
type = "person"
[fields.people]
type = "people"
[fields.place]
type = "place"
[tables.rows]
as = "table"
columns.first = { type = "text" }
columns.second = { type = "text" }
columns.third = { type = "text" }
[[sections]]
name = "headline"
required = true
[[sections]]
name = "lead"
[[sections]]
name = "values"
[[sections]]
name = "rows"
[[sections]]
name = "own"
'''
LANGUAGE_FILE = '''+++
[columns]
first = "First"
second = "A second one"
third = "A third one"
+++
<!-- values -->
## {word}

{word}

{word} at the beginning, `{word}` and **{word}** and *{word}* and [{word}](https://wikimedia.example/) inside, at the end {word}

### {word}

- {word}
- {word}

  {word}

1. {word}
2. {word}

> {word}

{list}

Of {list}.

{prose}

{person}, {person_short}, {person_role}; {people}; {place}

By {chapter}, {chapter_short}, in {city}; {number}; {own_fact}
'''
# Capitals would be another string.
CONVENTIONS = 'capitals = false\n'

# A line for each place: § is the string, ¶ the string as prose, in which it has no meaning.
CHAPTER = '''name = §
short = §
kind = "chapter"
country = "ES"
timezone = "Europe/Madrid"
languages = ["en", "ar"]
website = "https://wikimedia.example"
about = §
legal = §
press = ["lucia", "parts"]
[people.lucia]
name = §
role = §
note = §
email = "prensa@wikimedia.example"
[people.parts.name]
locale = "es"
given = §
title = §
given2 = §
surname-prefix = §
surname = §
surname2 = §
generation = §
credentials = §
[people.parts]
email = "prensa@wikimedia.example"
[fields]
own_fact = §
'''
RELEASE = '''template = "naughty"
date = 2026-11-26
city = [§, "Lisboa"]
number = §
corrects = §
kicker = §
headline = §
subhead = §
[fields]
word = §
list = [§, "one", §]
prose = ¶
person = { name = §, role = § }
people = [{ name = § }, "Ana Gil", { name = § }]
place = { name = §, city = §, country = § }
[[quotes]]
text = §
speaker.name = §
speaker.role = §
[[quotes]]
text = "Before. § After."
speaker = "parts"
[[media]]
file = "dot.png"
alt = §
caption = §
title = §
author = [{ name = §, role = § }, "Ana Gil"]
license = "CC BY-SA 4.0"
source = "https://commons.wikimedia.org/wiki/File:Dot.png"
via = §
[[media]]
title = §
author = §
license = §
source = "https://wikimedia.example/film"
[[rows]]
first = §
second = "A cell."
third = "More than one word."
[[rows]]
second = §
third = §
[[links]]
title = §
url = "https://wikimedia.example/links"
[[partners]]
name = §
about = §
contact.name = §
contact.role = §
contact.note = §
contact.email = "prensa@museum.example"
[mail]
subject = §
intro = §
from = { name = §, email = "prensa@wikimedia.example" }
[text]
lead = ¶
own = "## ¶\\n\\n¶\\n\\n- ¶\\n- ¶\\n\\n> ¶\\n\\n[¶](https://wikimedia.example/own) ends **here**."
'''


def quoted(text):
    """As the inside of a TOML string; a bracket as an escape, which says that it is meant and no placeholder."""
    return re.sub(r'["\\\[\x00-\x1f\x7f]', lambda c: f'\\u{ord(c[0]):04X}', text)


def as_prose(text):
    """As CommonMark in which nothing has a meaning: white space around a paragraph is none of it, nor is a byte order mark."""
    return re.sub(r'[!-/:-@\[-`{-~]', r'\\\g<0>', text.strip(' \t')).replace('\ufeff', '&#xFEFF;')


def put(lines, text, other=(), filler=''):
    """The lines with a text in each place; in the places with these numbers the filler instead."""
    out = []
    for number, line in enumerate(lines.splitlines(), 1):
        value = filler if number in other else text
        whole = re.sub('(?<!")([§¶])(?!")', r'"\1"', line) if '"Before' not in line and '"##' not in line else line
        out.append(whole.replace('§', quoted(value)).replace('¶', quoted(as_prose(value))))
    return '\n'.join(out) + '\n'


def holding(lines, number=1):
    """The lines from this one on that have a place for a text."""
    return [at for at, row in enumerate(lines.splitlines(), 1) if at >= number and re.search('[§¶]', row)]


def called(lines, number):
    """What the place in a line is called: its table and its key."""
    rows = lines.splitlines()
    tables = [row.strip('[]') for row in rows[:number] if re.match(r'\[+\w', row)]
    return '.'.join([*tables[-1:], rows[number - 1].partition(' = ')[0]])
