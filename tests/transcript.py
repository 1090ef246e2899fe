# SPDX-License-Identifier: MIT
"""Transcripts: `$ command` (more lines of it after `> `), then what it prints, both streams together, then `[1]` if that
is its exit status. A line of `…` alone stands for any lines; a command with nothing under it may print what it likes."""
import os, re, subprocess
from pathlib import Path


def read(text):
    """(command, expected lines or None) of each."""
    result = []
    for line in text.split('\n'):
        if line.startswith('$ '): result.append([line[2:], []])
        elif line.startswith('> ') and result and not result[-1][1]: result[-1][0] += '\n' + line[2:]
        elif result: result[-1][1].append(line)
    return [(command, lines) for command, lines in result]


def places(texts, folder):
    """(folder it is typed in, (command, expected lines)) of each command of some texts: `cd press` goes there."""
    for command, expected in (pair for text in texts for pair in read(text)):
        if command.startswith('cd '): folder /= command[3:]
        else: yield folder, (command, expected)


def matches(expected, actual):
    parts = re.split(r'(?m)^…\n', '\n'.join(expected).strip('\n') + '\n')
    return re.fullmatch(r'(?:.*\n)*'.join(re.escape(part) for part in parts), actual + '\n') is not None


def play(command, cwd, program, alone=False, language='C.UTF-8'):
    """What a command prints and its exit status, as a transcript has it."""
    folder = os.path.dirname(program)
    env = {'PATH': folder if alone else f'{folder}:{os.environ["PATH"]}', 'HOME': str(cwd), 'LC_ALL': language, 'SOURCE_DATE_EPOCH': '1795132800'}
    done = subprocess.run(['/bin/sh', '-c', command], cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60)
    said = done.stdout.decode().rstrip('\n')
    status = f'[{done.returncode}]' if done.returncode else ''
    return done.returncode, '\n'.join(part for part in (said, status) if part)


def write(text, cwd, program, alone=False):
    """The transcript as it is now: its commands, and what they print. What still matches stays, with its `…`."""
    def block(command, expected):
        said = play(command, cwd, program, alone)[1]
        return '\n'.join(expected).strip('\n') if '…' in expected and matches(expected, said) else said
    return '\n'.join(f'$ {command}'.replace('\n', '\n> ') + '\n' + block(command, expected) + '\n' for command, expected in read(text))
