# SPDX-License-Identifier: MIT
"""What every page of the site has: head, the way to the other pages, foot."""
import html, sys
from pathlib import Path
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / 'tests'))
import support

WAYS = {'en': {'index.html': 'What it is', 'kinds.html': 'Kinds of document', 'gallery.html': 'Gallery', 'dateline.1.html': 'Manual'},
        'es': {'index.html': 'Qué es (en inglés)', 'kinds.html': 'Tipos de documento (en inglés)', 'gallery.html': 'Galería', 'dateline.1.es.html': 'Manual'}}
WORDS = {'en': {'skip': 'To the text', 'ways': 'Pages', 'contents': 'Contents'},
         'es': {'skip': 'Ir al texto', 'ways': 'Páginas', 'contents': 'Contenido'}}
FOOT = {'en': 'The program is under the MIT licence, its templates and language files are CC0. Every release, name and figure shown here is a sample: '
              'Wikimedia Ejemplo does not exist. These pages ask nothing of any other site.',
        'es': 'El programa se publica con la licencia MIT; sus plantillas y archivos de idioma, con CC0. Todas las notas, nombres y cifras que se '
              'muestran aquí son ejemplos: Wikimedia Ejemplo no existe. Estas páginas no piden nada a ningún otro sitio.'}
PAGE = '''<!DOCTYPE html>
<html lang="{language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="description" content="{description}">
<link rel="icon" href="icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#page">{skip}</a>
<header class="top">
<p class="name"><a href="index.html">dateline</a></p>
<nav aria-label="{nav}">
<ul>
{ways}
</ul>
</nav>
</header>
<main id="page">
{body}
</main>
<footer>
<p>{foot}</p>
</footer>
</body>
</html>
'''


def plain(text): return html.escape(text, quote=False)


def way(name, title, here):
    return f'<li><a href="{name}"{" aria-current=page" if name == here else ""}>{title}</a></li>'


def translation(language):
    """From a page in English to the manual in Spanish."""
    if language != 'en' or not (ROOT / 'man/es/dateline.1').exists(): return ''
    return '\n<li><a href="dateline.1.es.html" lang="es" hreflang="es">Manual en español</a></li>'


def page(title, description, body, here, language='en'):
    words = WORDS[language]
    ways = '\n'.join(way(name, title, here) for name, title in WAYS[language].items()) + translation(language)
    return PAGE.format(language=language, title=plain(title), description=html.escape(description), skip=words['skip'], nav=words['ways'],
                       ways=ways, body=body.strip('\n'), foot=FOOT[language])


def contents(links, language='en'):
    """The list that stands beside a long page: of (address, title)."""
    items = '\n'.join(f'<li><a href="{address}">{title}</a></li>' for address, title in links)
    return f'<nav class="contents" aria-label="{WORDS[language]["contents"]}">\n<ul>\n{items}\n</ul>\n</nav>'
