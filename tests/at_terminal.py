# SPDX-License-Identifier: MIT
"""A program at a terminal: keys go in, and what its screen shows comes out. The terminal is pyte, one in Python (Debian's
python3-pyte: run what imports this by /usr/bin/python3)."""
import fcntl, os, pty, select, signal, struct, termios, time

import pyte

KEYS = {'enter': '\r', 'tab': '\t', 'escape': '\x1b', 'up': '\x1b[A', 'down': '\x1b[B', 'left': '\x1b[D', 'right': '\x1b[C',
        'backspace': '\x7f', **{f'ctrl-{letter}': chr(ord(letter) - 96) for letter in 'abcdefghijklmnopqrstuvwxyz'}}


class Terminal:
    """Runs a command at a terminal of so many columns and lines, in an environment of its own."""

    def __init__(self, command, columns=80, lines=24, cwd=None, env=None):
        self.raw, self.status, self._prompted = b'', None, -1
        self._screen = pyte.HistoryScreen(columns, lines, history=10000, ratio=.5)
        self._stream = pyte.ByteStream(self._screen)
        self._child, self._file = pty.fork()
        if self._child == 0:
            try:
                os.chdir(cwd or '.')
                # before the program looks at it
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack('HHHH', lines, columns, 0, 0))
                os.execvpe(command[0], command, env if env is not None else os.environ)
            except OSError as why:
                print(f'{command[0]}: {why.strerror}', flush=True)
            finally:
                os._exit(127)  # as a shell does: this is a copy of the test, which must not go on in it

    def type(self, text):
        """Types a text as a person would: character after character."""
        self.send(text.encode())

    def send(self, data):
        """Types bytes, whatever they are."""
        os.write(self._file, data)

    def press(self, *names):
        """Presses keys by name: enter, ctrl-c, tab."""
        for name in names: self.type(KEYS[name])

    def resize(self, columns, lines):
        self._screen.resize(lines, columns)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack('HHHH', lines, columns, 0, 0))

    def lines(self):
        """What the screen shows, and what has scrolled away above it; empty lines at the end are left out."""
        width = self._screen.columns
        above = [''.join(row[at].data for at in range(width)) for row in self._screen.history.top]
        shown = [line.rstrip() for line in above + list(self._screen.display)]
        while shown and not shown[-1]: shown.pop()
        return shown

    def text(self): return '\n'.join(self.lines())

    def wait_for(self, text, seconds=20):
        """Reads until the screen shows a text; what it shows is in the error if it never does."""
        self._read(lambda: text in self.text(), seconds)
        if text not in self.text(): raise AssertionError(f'the screen never showed {text!r}:\n{self.text()}')

    def wait_for_prompt(self, prompt, seconds=20):
        """Reads until the cursor stands behind a prompt on a line of its own, below the one where it stood at the last: its
        row, counted from the first that has scrolled away."""
        def row(): return len(self._screen.history.top) + self._screen.cursor.y
        def is_there(): return row() > self._prompted and self._screen.display[self._screen.cursor.y].rstrip() == prompt
        self._read(is_there, seconds)
        if not is_there(): raise AssertionError(f'no prompt:\n{self.text()}')
        self._prompted = row()
        return self._prompted

    def paragraph(self):
        """The lines above the cursor, as far as a line that is empty."""
        above = [line.rstrip() for line in self._screen.display[:self._screen.cursor.y]]
        return above[len(above) - (above[::-1] + ['']).index(''):]

    def settle(self, seconds=.3):
        """Reads until nothing has come for a while."""
        size = -1
        while size != len(self.raw):
            size = len(self.raw)
            self._read(lambda: len(self.raw) > size, seconds)

    def end(self, seconds=20):
        """Reads until the program has ended; its exit status as a shell gives it."""
        self._read(lambda: False, seconds)
        if self.status is None:
            self.kill()
            raise AssertionError(f'the program did not end:\n{self.text()}')
        return self.status

    def kill(self):
        if self.status is not None: return
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        self._close(137)

    def _read(self, is_enough, seconds):
        until = time.monotonic() + seconds
        while self.status is None and not is_enough() and time.monotonic() < until:
            if not select.select([self._file], [], [], .05)[0]: continue
            try: data = os.read(self._file, 65536)
            except OSError: data = b''  # the last to hold the terminal has let it go
            if not data: return self._wait()
            self.raw += data
            self._stream.feed(data)

    def _wait(self):
        status = os.waitstatus_to_exitcode(os.waitpid(self._child, 0)[1])
        self._close(status if status >= 0 else 128 - status)

    def _close(self, status):
        self.status = status
        os.close(self._file)

    def __enter__(self): return self
    def __exit__(self, *_): self.kill()
