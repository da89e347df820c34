"""A terminal that a program runs in: keys go in, and the screen is what a person would see."""

import fcntl
import os
import pty
import re
import signal
import struct
import termios
import threading
from pathlib import Path

import tools

try:
    import pyte
except ImportError:
    pyte = None

# What the screen's interpreter does not know: device strings, private queries, the shape of the cursor.
UNKNOWN = re.compile(
    rb"\x1b[P_^][^\x1b]*\x1b\\|\x1b\[[>=<][0-9;]*[a-zA-Z]|\x1b\[\?[0-9;]*\$p|\x1b\[[0-9;]* q|\x1b\[\?[0-9;]*[mun]"
)
# Curly underlines and their colours are told with colons.
UNDERLINE = re.compile(rb"\x1b\[4:[1-5]m")
COLON_COLOUR = re.compile(rb"\x1b\[58[:;][0-9:;]*m|\x1b\[59m")
# A sequence that may go on in the next piece.
UNFINISHED = re.compile(rb"\x1b(?:[P_^\]](?:[^\x1b\x07]|\x1b(?!\\))*|\[[0-9:;<=>?]*[ $]?)?$")


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, command, folder, environment, columns=100, rows=30):
        if pyte is None:
            raise tools.Skip("the Python package pyte is not there (editors/test --setup installs it)")
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.lock = threading.Lock()
        self.child, self.wire = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            os.execve(command[0], [str(arg) for arg in command], environment)
        fcntl.ioctl(self.wire, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        held = b""
        while True:
            try:
                piece = os.read(self.wire, 65536)
            except OSError:
                return
            if not piece:
                return
            held += piece
            unfinished = UNFINISHED.search(held)
            cut = unfinished.start() if unfinished else len(held)
            ready, held = held[:cut], held[cut:]
            ready = UNDERLINE.sub(b"\x1b[4m", UNKNOWN.sub(b"", ready))
            with self.lock:
                self.stream.feed(COLON_COLOUR.sub(b"", ready))

    def keys(self, keys):
        """Types."""
        os.write(self.wire, keys.encode())

    def text(self):
        """The screen as lines."""
        with self.lock:
            return "\n".join(line.rstrip() for line in self.screen.display)

    def sees(self, words):
        """Waits until words stand on the screen; a line that is wrapped counts as one."""
        squeezed = re.sub(r"\s+", " ", words)
        try:
            tools.until(words, lambda: squeezed in re.sub(r"\s+", " ", self.text()))
        except AssertionError as error:
            raise AssertionError(f"{error}\nthe screen:\n{self.text()}") from None

    def cell(self, words, nth=0):
        """How the first character of words on the screen is drawn."""
        with self.lock:
            for number, line in enumerate(self.screen.display):
                if words in line:
                    return self.screen.buffer[number][line.index(words) + nth]
        raise AssertionError(f"“{words}” is not on the screen:\n{self.text()}")

    def picture(self, path):
        """Writes the screen as a picture, where Pillow and the fonts are there."""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        try:
            import picture

            with self.lock:
                picture.draw(self.screen, path)
        except ImportError:
            pass

    def close(self):
        """Ends the program."""
        try:
            os.kill(self.child, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.child, 0)
        os.close(self.wire)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
