# SPDX-License-Identifier: MIT
"""What there is: kinds of document and languages, in the order in which the program lists them."""
import functools, json, re, tomllib
from layout import ROOT, support

TEMPLATES = ROOT / 'templates'


def listed(what):
    """The rows of a list, by column."""
    done = support.run('list', what, '--language', 'en')
    if done.returncode: raise SystemExit(done.stderr)
    return [re.split(r' {2,}', line.strip()) for line in done.stdout.splitlines()]


@functools.cache
def guide(kind):
    """title, description, use and avoid, in English."""
    return tomllib.loads((TEMPLATES / kind / 'en.md').read_text().split('+++')[1])


@functools.cache
def groups():
    """title of a group -> its kinds."""
    messages, result = json.loads((ROOT / 'locales/i18n/en.json').read_text()), {}
    for kind, *_ in listed('templates'):
        group = tomllib.loads((TEMPLATES / kind / 'template.toml').read_text())['group']
        result.setdefault(messages[f'message-group-{group}'], []).append(kind)
    return result


@functools.cache
def languages():
    """tag -> its name in itself."""
    return {tag: name for tag, name, *_ in listed('languages')}


def speaks(kind, tag):
    """A language that has no words of its own takes those of its parent."""
    return any((TEMPLATES / kind / f'{one}.md').exists() for one in support.parents(tag))


def direction(tag):
    for one in support.parents(tag):
        path = ROOT / f'locales/{one}.toml'
        found = tomllib.loads(path.read_text()).get('direction') if path.exists() else None
        if found: return found
    return 'ltr'


def named(tag): return f'<span lang="{tag}" dir="{direction(tag)}">{languages()[tag]}</span>'
