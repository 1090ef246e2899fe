# SPDX-License-Identifier: MIT
"""What the tests of the program share: the program, the releases there are, their exports, and how they are read back."""
import concurrent.futures, html.parser, json, os, re, subprocess, sys, tempfile, traceback, unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATELINE = os.path.abspath(os.environ.get('DATELINE', ROOT / 'build/release/dateline'))
JUDGES = ROOT / 'tests/judges'
FORMATS = ('markdown', 'html', 'odt', 'fodt')
EXTENSION = {'markdown': 'md', 'html': 'html', 'odt': 'odt', 'fodt': 'fodt'}


def run(*arguments, cwd=None, env=None, text=True, **options):
    """The program with these arguments, in a fixed language."""
    return subprocess.run([DATELINE, *map(str, arguments)], cwd=cwd, text=text, capture_output=True,
                          env={**os.environ, 'LC_ALL': 'C', **(env or {})}, timeout=60, **options)


def releases():
    """Every golden release and every example that can be exported."""
    files = sorted((ROOT / 'tests/releases').glob('*/*.toml')) + sorted((ROOT / 'examples').rglob('*.toml'))
    apart = {'templates', 'locales', 'out'}
    return [file for file in files if file.name not in ('chapter.toml', 'facts.toml') and not apart & set(file.relative_to(ROOT).parts)]


def expects_errors(release):
    diagnostics = release.parent / 'expected.diagnostics'
    return diagnostics.exists() and re.search(r': error: ', diagnostics.read_text()) is not None


def name_of(release):
    return str(release.relative_to(ROOT))


def export(release, folder, formats=FORMATS):
    """Exports a release into a folder; what was written, sorted."""
    folder.mkdir(parents=True, exist_ok=True)
    done = run('export', '--no-sync', '--to', ','.join(formats), '--output', folder, release.name, cwd=release.parent)
    if done.returncode != (1 if expects_errors(release) else 0):
        raise AssertionError(f'{name_of(release)}: exit status {done.returncode}\n{done.stderr}')
    return sorted(path for path in folder.iterdir() if not path.name.startswith('.'))


def export_all(folder, formats=FORMATS):
    """release -> what was written of it."""
    return {release: export(release, Path(folder) / str(number)) for number, release in enumerate(releases())}


def chapter_of_all(folder, languages):
    """A chapter that works in these languages, with the draft of every template, filled with its examples."""
    answers = {'name': 'Wikimedia Ejemplo', 'country': 'ES', 'city': 'Madrid', 'languages': ','.join(languages),
               'press': 'Lucía Ferrer Ruiz', 'email': 'prensa@wikimedia.example'}
    run('init', *(word for key, value in answers.items() for word in ('--set', f'{key}={value}')), folder)
    templates = sorted(path.parent.name for path in (ROOT / 'templates').glob('*/template.toml'))
    for template in templates: run('new', template, '--example', f'{template}.toml', cwd=folder)
    return templates


def by_language(files):
    """language -> extension -> file, of the exports of one release."""
    result = {}
    for file in files:
        stem, language, extension = file.name.rsplit('.', 2)
        result.setdefault(language, {})[extension] = file
    return result


# Reading back. Each gives the texts of the blocks in their order.

MARKS = dict.fromkeys([*range(0x2066, 0x206A), 0x200E, 0x200F])


def plain(text):
    """Without marks of direction, and with white space as a reader sees it."""
    lines = [re.sub(r'[ \t\n]+', ' ', line).strip(' ') for line in text.translate(MARKS).split('\x00')]
    return '\n'.join(lines).strip('\n')


def spaced(text):
    """A text whose line feeds are hard breaks."""
    return plain(text.replace('\n', '\x00'))


def read_markdown(files):
    """file -> blocks, by the reference parser."""
    said = subprocess.run(['node', str(JUDGES / 'md-readback.mjs'), '--json', *map(str, files)], capture_output=True, text=True)
    if said.returncode: raise AssertionError(said.stderr)
    pages = map(json.loads, said.stdout.splitlines())
    return {Path(page['file']): [(block['type'], spaced(block['text'])) for block in page['blocks']] for page in pages}


class Page(html.parser.HTMLParser):
    """The blocks of an HTML page: what stands between the tags that are not inline."""
    INLINE = {'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr'}

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.blocks, self.text, self.kind, self.head, self.pre = [], '', '', True, False

    def close_block(self, kind):
        if text := (spaced(self.text) if self.pre else plain(self.text)): self.blocks.append((self.kind, text))
        self.text, self.kind = '', kind

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == 'body': self.head = False
        elif tag == 'br': self.text += '\x00'
        elif tag == 'img': self.close_block('img'); self.text = attributes.get('alt') or ''; self.close_block('')
        elif tag not in self.INLINE: self.close_block(tag); self.pre = tag == 'pre'

    def handle_endtag(self, tag):
        if tag not in self.INLINE: self.close_block(''); self.pre = False

    def handle_data(self, data):
        if not self.head: self.text += data


def read_html(file):
    page = Page()
    page.feed(file.read_text())
    page.close()
    page.close_block('')
    return page.blocks


def read_odt(file):
    """An ODT or a flat ODT."""
    said = subprocess.run([sys.executable, str(JUDGES / 'odt-check.py'), '--text', str(file)], capture_output=True, text=True)
    rows = (line.split('\t', 1) for line in said.stdout.splitlines() if '\t' in line)
    return [(kind, text) for kind, value in rows if (text := spaced(json.loads(value)))]


def words(text):
    """The words and numbers of a text, by their letters alone."""
    text = unicodedata.normalize('NFKC', text.translate(MARKS))
    return re.findall(r'[^\W_]+', ''.join(c for c in text if not unicodedata.combining(c)))


def parallel(function, items):
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool: return list(pool.map(function, items))


class Tally:
    """Counts what held and what did not; `end` prints the sum and leaves."""

    def __init__(self): self.passed, self.failures = 0, []

    def check(self, good, message):
        if good: self.passed += 1
        else: self.failures.append(message); print(f'FAILED: {message}', flush=True)
        return good

    def end(self):
        if not self.passed and not self.failures: self.failures.append('nothing was tested'); print('nothing was tested')
        print(f'{self.passed} passed, {len(self.failures)} failed')
        sys.exit(1 if self.failures else 0)


def main(test):
    """Runs a test that takes a Tally and a folder of its own; what it throws is a failure."""
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix='dateline-') as folder:
        try: test(tally, Path(folder))
        except Exception: tally.check(False, traceback.format_exc())
    tally.end()
