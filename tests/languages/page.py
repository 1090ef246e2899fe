# SPDX-License-Identifier: MIT
"""docs/languages.md: what each language prints, for a native reader to check in a minute."""
import html
import shapes

HEAD = '''# Languages

What `dateline` prints in each language, made by the program itself (`scripts/languages`). If you read one of them every
day, a minute is enough to see whether its press would print it so.

**To send a correction**, open an issue, or change the file and open a pull request. One line will do: the language, what
is printed here, what your press prints, and, best of all, the address of a release or a newspaper that has it.
`locales/TAG.toml` holds datelines, dates, quotation marks and how a quote is attributed, `locales/i18n/TAG.json` the fixed
words; *dateline-files*(5) explains every key. A chapter need not wait: the same file with one line in it, in a folder
`locales` beside its `chapter.toml`, goes over what is here.

**draft** means that no native writer has read the language yet; whoever has sets `reviewed = true`. What has no source is
counted: of the dateline, the date in it, the quotation marks and the label.
'''
ROWS = [('Label', 'label'), ('Dateline', 'dateline, one city'), ('Two cities', 'dateline, two cities'), ('Without a city', 'dateline, none'),
        ('The first of a month', 'dateline, on the 1st'), ('`long`', 'long'), ('`on`', 'on 26'), ('`on`, another year', 'on 31'),
        ('`on_weekday`', 'on_weekday 26'), ('`from_to`', 'from_to 11, same month'), ('`from_to`, two months', 'from_to 26, other month'),
        ('Several days', ('days, same month', 'days, other month', 'days, other year')), ('`short`', 'short'), ('`medium`', 'medium'), ('`full`', 'full'), ('Day and time', 'datetime'), ('A time', 'time'),
        ('Numbers', ('number', 'large number', 'over')), ('Money', ('money', 'whole money')), ('Percent', 'percent'),
        ('Embargo', 'embargo'), ('A quote, attributed', 'quote')]


def cell(text, tag, rtl):
    text = html.escape(text, quote=False).replace('|', '\\|').replace('*', '\\*').replace('_', '\\_').replace('¶', '…').replace(' ↵', '')
    return f'<bdi lang="{tag}"{" dir=rtl" if rtl else ""}>{text}</bdi>'


def section(tag, state, rows, rtl):
    name, reviewed, drafts = state
    out = f'\n## {name} (`{tag}`)\n\n{"reviewed" if reviewed else "**draft**"}{"; " + drafts if drafts else ""}\n\n| | |\n|---|---|\n'
    for title, keys in ROWS:
        values = [rows[key] for key in ([keys] if isinstance(keys, str) else keys)]
        out += f'| {title} | {" · ".join(cell(value, tag, rtl) for value in values)} |\n'
    return out


def is_right_to_left(tag):
    for one in shapes.support.parents(tag):
        path = shapes.support.ROOT / f'locales/{one}.toml'
        found = shapes.re.search(r'^direction\s*=\s*"(\w+)"', path.read_text(), shapes.re.M) if path.exists() else None
        if found: return found[1] == 'rtl'
    return False


def page(states, printed):
    return HEAD + ''.join(section(tag, states[tag], rows, is_right_to_left(tag)) for tag, rows in printed.items())
