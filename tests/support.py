# SPDX-License-Identifier: MIT
"""What the tests of the program share: the program, the releases there are, and their exports."""
import concurrent.futures, functools, json, os, re, subprocess, sys, tempfile, traceback, unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATELINE = os.path.abspath(os.environ.get('DATELINE', ROOT / 'build/release/dateline'))
JUDGES = ROOT / 'tests/judges'
DEBIAN_PYTHON = '/usr/bin/python3'  # that of Debian's packages, whichever comes first on the path

DOT = bytes.fromhex('89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55'
                    '0000000a49444154789c636000000002000148afa4710000000049454e44ae426082')  # a PNG of one pixel


def run(*arguments, cwd=None, env=None, text=True, timeout=60, **options):
    """The program with these arguments, in a fixed language."""
    return subprocess.run([DATELINE, *map(str, arguments)], cwd=cwd, text=text, capture_output=True,
                          env={**os.environ, 'LC_ALL': 'C', 'SOURCE_DATE_EPOCH': '1795132800', **(env or {})}, timeout=timeout, **options)


@functools.cache
def formats():
    """Every format of the program and its extension."""
    rows = (line.split() for line in run('list', 'formats').stdout.splitlines())
    return {name: extension.removeprefix('.') for name, extension, *_ in rows}


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


def export(release, folder):
    """Exports a release into a folder in every format; what was written, sorted."""
    folder.mkdir(parents=True, exist_ok=True)
    done = run('export', '--no-sync', '--to', 'all', '--output', folder, release.name, cwd=release.parent)
    if done.returncode != (1 if expects_errors(release) else 0):
        raise AssertionError(f'{name_of(release)}: exit status {done.returncode}\n{done.stderr}')
    return written(folder)


def written(folder): return sorted(path for path in folder.iterdir() if not path.name.startswith('.'))


def export_all(folder):
    """release -> what was written of it."""
    return {release: export(release, Path(folder) / str(number)) for number, release in enumerate(releases())}


def export_folder(folder, *options):
    """Exports what is in a folder, all of it in one run and in every format; what was written, sorted."""
    done = run('export', '--no-sync', '--to', 'all', '--output', 'out', *options, cwd=folder, timeout=600)
    if done.returncode: raise AssertionError(f'exit status {done.returncode}: {done.stderr[-3000:]}')
    return written(folder / 'out')


def chapter_of_all(folder, languages, wanted=lambda kind, language: True):
    """A chapter that works in these languages, with the draft of each kind in each of its languages, filled with examples."""
    answers = {'name': 'Wikimedia Ejemplo', 'country': 'ES', 'city': 'Madrid', 'languages': ','.join(languages),
               'press': 'Lucía Ferrer Ruiz', 'email': 'prensa@wikimedia.example'}
    run('init', *(word for key, value in answers.items() for word in ('--set', f'{key}={value}')), folder)
    with open(Path(folder) / 'chapter.toml', 'a') as chapter: chapter.write('\n[allow]\nexample-left = "what is shown is the examples"\n')
    kinds = [(path.parent.name, path.stem) for path in sorted((ROOT / 'templates').glob('*/*.md')) if wanted(path.parent.name, path.stem)]
    for kind, language in kinds: run('new', kind, '--language', language, '--example', f'{kind}.{language}.toml', cwd=folder)
    return kinds


def name_parts(file):
    """Release, language and extension; of the extensions that fit, the longest (ninjs.json is not json)."""
    extension = max((one for one in formats().values() if file.name.endswith(f'.{one}')), key=len)
    return *file.name.removesuffix(f'.{extension}').rsplit('.', 1), extension


def by_language(files):
    """language -> extension -> file, of the exports of one release."""
    result = {}
    for file in files:
        _, language, extension = name_parts(file)
        result.setdefault(language, {})[extension] = file
    return result


def by_format(files):
    """format -> its files."""
    names = {extension: name for name, extension in formats().items()}
    result = {}
    for file in files: result.setdefault(names[name_parts(file)[2]], []).append(file)
    return result


def parents(tag):
    while tag:
        yield tag
        tag = tag.rpartition('-')[0]


def word(tag, key):
    """A word of a catalogue, its parents' or else English."""
    for one in [*parents(tag), 'en']:
        path = ROOT / f'locales/i18n/{one}.json'
        found = json.loads(path.read_text()).get(key) if path.exists() else None
        if found: return found


MARKS = dict.fromkeys([*range(0x2066, 0x206A), 0x200E, 0x200F])


def plain(text):
    """Without marks of direction, and with white space as a reader sees it; NUL is a hard break."""
    lines = [re.sub(r'[ \t\n]+', ' ', line).strip(' ') for line in text.translate(MARKS).split('\x00')]
    return '\n'.join(lines).strip('\n')


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
