"""Draws the screen of a terminal as a PNG."""

from PIL import Image, ImageDraw, ImageFont

FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono"
SIZE = 15
NAMED = {
    "black": "000000", "red": "cc5555", "green": "6aa84f", "brown": "c9a227", "blue": "6c8ebf", "magenta": "b07cc6",
    "cyan": "56b6c2", "white": "d0d0d0", "brightblack": "7f7f7f", "brightred": "ff6e6e", "brightgreen": "9ae07a",
    "brightbrown": "ffd866", "brightblue": "8ab4f8", "brightmagenta": "d7a6ff", "brightcyan": "8be9fd",
    "brightwhite": "ffffff",
}
BACKGROUND, FOREGROUND = "14161b", "e0e2ea"


def colour(name, otherwise):
    """A colour of the terminal as one of the picture."""
    return "#" + (otherwise if name == "default" else NAMED.get(name, name))


def fonts():
    """The fonts by (bold, italic); the one for both is the bold."""
    def load(suffix):
        try:
            return ImageFont.truetype(f"{FONTS}{suffix}.ttf", SIZE)
        except OSError:
            return None
    plain = load("")
    if plain is None:
        raise ImportError("the fonts DejaVu Sans Mono are not there")
    return {
        (False, False): plain,
        (True, False): load("-Bold") or plain,
        (False, True): load("-Oblique") or plain,
        (True, True): load("-BoldOblique") or load("-Bold") or plain,
    }


def draw(screen, path):
    """Draws every cell."""
    faces = fonts()
    width = round(faces[False, False].getlength("M"))
    height = SIZE + 5
    image = Image.new("RGB", (screen.columns * width + 12, screen.lines * height + 12), "#" + BACKGROUND)
    pen = ImageDraw.Draw(image)
    for row in range(screen.lines):
        for column in range(screen.columns):
            cell = screen.buffer[row][column]
            left, top = 6 + column * width, 6 + row * height
            front, back = colour(cell.fg, FOREGROUND), colour(cell.bg, BACKGROUND)
            at_cursor = not screen.cursor.hidden and (row, column) == (screen.cursor.y, screen.cursor.x)
            if cell.reverse != at_cursor:
                front, back = back, front
            if back != "#" + BACKGROUND:
                pen.rectangle((left, top, left + width - 1, top + height - 1), fill=back)
            pen.text((left, top + 1), cell.data, font=faces[bool(cell.bold), bool(cell.italics)], fill=front)
            if cell.underscore:
                pen.line((left, top + height - 3, left + width - 1, top + height - 3), fill="#ff9e64")
    image.quantize(64).save(path, optimize=True)
