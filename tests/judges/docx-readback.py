#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""docx-readback.py FILE... : what a DOCX says, as python-docx finds it: for each file a JSON object in one line,
{"file": …, "blocks": [[kind, text], …]}, in the order of the document. Paragraphs in the body and in cells of tables
(heading1…, list-item or paragraph); a picture is its alternative text; a line break is a line feed. A table that is more
than a way to set things beside each other is its rows, the heads first (empty ones if there are none)."""
import json, sys
import docx
from docx.oxml.ns import qn

WP = '{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}'
SIGNS = {qn('w:tab'): '\t', qn('w:br'): '\n', qn('w:cr'): '\n', qn('w:softHyphen'): '\u00ad', qn('w:noBreakHyphen'): '\u2011'}


def outline(paragraph, styles):
    """The level of a heading, from its style or those that it is based on; none if it is none."""
    style = styles.get(paragraph.style.style_id)
    while style is not None:
        found = style.element.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")
        if found is not None: return int(found.get(qn('w:val'))) + 1
        style = style.base_style
    return None


def pieces(paragraph):
    """('text', …) and ('picture', …) of the runs of a paragraph, those in links and fields with them."""
    for run in paragraph.iter(qn('w:r')):
        for element in run:
            if element.tag == qn('w:t'): yield 'text', element.text or ''
            elif element.tag in SIGNS: yield 'text', SIGNS[element.tag]
            elif element.tag == qn('w:drawing'):
                for properties in element.iter(WP + 'docPr'): yield 'picture', properties.get('descr', '')


def blocks(parent, owner, styles):
    for element in parent:
        if element.tag == qn('w:tbl') and element.find(f".//{qn('w:tblBorders')}") is not None: yield ['table', rows(element)]
        elif element.tag == qn('w:tbl'):
            for cell in element.iter(qn('w:tc')): yield from blocks(cell, owner, styles)
        elif element.tag == qn('w:p'):
            paragraph, found = docx.text.paragraph.Paragraph(element, owner), list(pieces(element))
            level = outline(paragraph, styles)
            kind = f'heading{level}' if level else 'list-item' if element.find(f".//{qn('w:numPr')}") is not None else 'paragraph'
            yield from (['picture', text] for what, text in found if what == 'picture' and text)
            if text := ''.join(text for what, text in found if what == 'text'): yield [kind, text]


def rows(table):
    found = [[cell_text(cell) for cell in row.iter(qn('w:tc'))] for row in table.iter(qn('w:tr'))]
    return found if table.find(f".//{qn('w:tblHeader')}") is not None else [[''] * len(found[0]), *found]


def cell_text(cell): return '\n'.join(''.join(text for _, text in pieces(paragraph)) for paragraph in cell.iter(qn('w:p')))


for name in sys.argv[1:]:
    document = docx.Document(name)
    styles = {style.style_id: style for style in document.styles}
    print(json.dumps({'file': name, 'blocks': list(blocks(document.element.body, document, styles))}))
