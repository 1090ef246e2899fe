# SPDX-License-Identifier: MIT
"""Which independent checker judges which format: one run of a judge for all files of a format, in which it prints a line
for each file with the number of its errors, and nothing else may be wrong."""
import re, subprocess
from pathlib import Path
import readers, support

ERRORS = r'(?:errors|violations|defects)=(\d+)'


def node(script, *options): return ['node', support.JUDGES / script, *options]
def python(script): return [support.DEBIAN_PYTHON, support.JUDGES / script]


# THE LIST: format -> judge -> command. Plain text has no form that could be wrong: what is in it is compared.
JUDGES = {
    'markdown': {'md-readback': node('md-readback.mjs', '--check')},
    'html': {'vnu': ['sh', support.JUDGES / 'vnu-check.sh'], 'html-validate': node('htmlvalidate-check.mjs'), 'axe': node('axe-check.mjs')},
    'text': {},
    'wikitext': {'wikitext-check': node('wikitext-check.mjs')},
    'odt': {'odt-check': python('odt-check.py')},
    'fodt': {'odt-check': python('odt-check.py')},
    'docx': {'docx-check': python('docx-check.py')},
    'eml': {'eml-check': python('eml-check.py')},
    'ninjs': {'ninjs-check': node('ninjs-check.mjs', '-s', '3.1')},
    'json': {'json-check': node('json-check.mjs')},
}


def judge(tally, name, command, files):
    done = subprocess.run([*map(str, command), *map(str, files)], capture_output=True, text=True)
    said = dict(line.split(' ', 1) for line in done.stdout.split('\n') if ' ' in line)
    for file in files:
        verdict = said.get(str(file), 'not judged')
        count = re.search(ERRORS, verdict)
        complaints = [line for line in done.stderr.split('\n') if line.startswith(str(file))][:5]
        good = count and count[1] == '0' and 'identical=false' not in verdict
        tally.check(good, '\n  '.join([f'{name}: {file.parent.name}/{file.name}: {verdict}', *complaints]))
    if done.returncode and not done.stdout: print(done.stderr[-4000:])


def judge_all(tally, files, without=()):
    """Every file by every judge of its format."""
    by_format = support.by_format(files)
    tally.check(JUDGES.keys() == support.formats().keys(), f'no judge: {support.formats().keys() ^ JUDGES.keys()}')
    runs = [(name, command, by_format[format]) for format in by_format for name, command in JUDGES[format].items() if name not in without]
    support.parallel(lambda run: judge(tally, *run), runs)


def open_in_office(tally, files, folder):
    """LibreOffice, in a home of its own, makes plain text of each file: all that the readers find is in it, in order, but
    for what stands in place of a picture."""
    by_format = support.by_format(files)
    pictures = {text for page in readers.read_html(by_format['html']).values() for kind, text in page if kind == 'img'}
    for format in [name for name in ('odt', 'fodt', 'docx') if name in by_format]:
        names = {f'{number}-{file.name}': file for number, file in enumerate(by_format[format])}
        for name, file in names.items(): (folder / name).symlink_to(file.resolve())
        for some in batches(list(names), 150):
            subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/home', '--headless', '--convert-to', 'txt:Text (encoded):UTF8',
                            '--outdir', folder / format, *(folder / name for name in some)], capture_output=True, timeout=600)
        read = readers.READERS[format][''](by_format[format])
        for name, file in names.items():
            text = folder / format / Path(name).with_suffix('.txt').name
            said = text.read_text() if text.exists() else ''
            lost = first_lost(said, [text for text in readers.texts(read[file]) if text not in pictures])
            tally.check(not lost, f'LibreOffice does not show {lost!r} of {file.parent.name}/{file.name}')


def batches(names, size):
    """LibreOffice leaves files out of a command with several hundred of them."""
    return [names[at:at + size] for at in range(0, len(names), size)]


def first_lost(said, blocks):
    """The first block whose words do not follow those of the blocks before it; empty if all are there."""
    said, at = ' '.join(support.words(said)), 0
    for block in blocks:
        words = ' '.join(support.words(block))
        found = said.find(words, at)
        if found < 0: return block
        at = found + len(words)
    return ''
