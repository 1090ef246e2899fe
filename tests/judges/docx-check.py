#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""docx-check.py FILE... : judges DOCX files as strictly as Word does, which offers to repair what a lenient reader takes.
Prints "FILE errors=N" and each error below it; exit status 1 if there is any.
Package: names once and safe, every part with a type, every relationship with its target and every target with its part.
Markup:  well-formed, elements in the order of ECMA-376 (transitional) wherever that order is fixed, tables whole.
Meaning: styles, numberings and relationships that are used exist, ids are given once, spaces are kept, dates are dates."""
import collections, posixpath, re, sys, urllib.parse, zipfile
import xml.etree.ElementTree as ET

MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
W, R = f'{{{MAIN}}}', '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
WP = '{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}'
A, PIC = '{http://schemas.openxmlformats.org/drawingml/2006/main}', '{http://schemas.openxmlformats.org/drawingml/2006/picture}'
TYPES, RELATIONS = (f'{{http://schemas.openxmlformats.org/package/2006/{kind}}}' for kind in ('content-types', 'relationships'))
DC, TERMS = '{http://purl.org/dc/elements/1.1/}', '{http://purl.org/dc/terms/}'
SPACE = '{http://www.w3.org/XML/1998/namespace}space'
XSI_TYPE = '{http://www.w3.org/2001/XMLSchema-instance}type'

# The children that an element may have, in their order; those with a + may come again.
ORDER = {W + name: [(W + child.rstrip('+'), child.endswith('+')) for child in children.split()] for name, children in {
    'document': 'body', 'body': 'p+ tbl+ sectPr',
    'p': 'pPr r+ hyperlink+ fldSimple+', 'hyperlink': 'r+', 'fldSimple': 'r+',
    'pPr': 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs '
           'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid '
           'spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl '
           'divId cnfStyle rPr sectPr pPrChange',
    'rPr': 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish '
           'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang '
           'eastAsianLayout specVanish oMath',
    'r': 'rPr t+ tab+ br+ softHyphen+ noBreakHyphen+ drawing+',
    'numPr': 'ilvl numId', 'pBdr': 'top left bottom right between bar',
    'tbl': 'tblPr tblGrid tr+', 'tblGrid': 'gridCol+', 'tr': 'trPr tc+', 'tc': 'tcPr p+ tbl+',
    'tblPr': 'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd '
             'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    'tblCellMar': 'top left bottom right', 'tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    'sectPr': 'headerReference+ footerReference+ footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols '
              'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
    'styles': 'docDefaults latentStyles style+', 'docDefaults': 'rPrDefault pPrDefault', 'rPrDefault': 'rPr', 'pPrDefault': 'pPr',
    'style': 'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal '
             'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr+',
    'numbering': 'numPicBullet+ abstractNum+ num+ numIdMacAtCleanup', 'num': 'abstractNumId lvlOverride+', 'lvlOverride': 'startOverride lvl',
    'abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl+',
    'lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
    'fonts': 'font+', 'font': 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
    'settings': 'zoom mirrorMargins defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps '
                'evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
    'compat': 'doNotExpandShiftReturn doNotUseHTMLParagraphAutoSpacing compatSetting+', 'hdr': 'p+ tbl+',
}.items()}
ORDER |= {name: [(child, False) for child in children] for name, children in {
    WP + 'inline': [WP + 'extent', WP + 'effectExtent', WP + 'docPr', WP + 'cNvGraphicFramePr', A + 'graphic'],
    WP + 'docPr': [A + 'hlinkClick', A + 'hlinkHover'], A + 'graphic': [A + 'graphicData'], A + 'graphicData': [PIC + 'pic'],
    PIC + 'pic': [PIC + 'nvPicPr', PIC + 'blipFill', PIC + 'spPr'], PIC + 'nvPicPr': [PIC + 'cNvPr', PIC + 'cNvPicPr'],
    PIC + 'blipFill': [A + 'blip', A + 'srcRect', A + 'stretch'], PIC + 'spPr': [A + 'xfrm', A + 'prstGeom'], A + 'xfrm': [A + 'off', A + 'ext'],
}.items()}
ANY_ORDER = {W + name for name in ('body', 'tc', 'hdr', 'p', 'hyperlink', 'fldSimple', 'r')}  # but for the properties, which are first
REQUIRED = {W + 'tbl': [W + 'tblPr', W + 'tblGrid'], W + 'num': [W + 'abstractNumId'], W + 'tc': [W + 'p'], W + 'body': [W + 'sectPr']}
short = lambda tag: tag.rsplit('}', 1)[-1]


def order(element, errors):
    """That the children of an element, and theirs, are known ones in their order."""
    for parent in element.iter():
        if parent.tag not in ORDER: continue
        places = {tag: number for number, (tag, _) in enumerate(ORDER[parent.tag])}
        again, seen, last = {tag for tag, more in ORDER[parent.tag] if more}, set(), -1
        for number, child in enumerate(parent):
            if child.tag not in places: errors.append(f'{short(child.tag)} may not stand in {short(parent.tag)}'); continue
            place = places[child.tag]
            free = parent.tag in ANY_ORDER and child.tag in again
            if not free and place < last or child.tag.endswith('Pr') and parent.tag in ANY_ORDER and place == 0 and number: errors.append(f'{short(child.tag)} is out of order in {short(parent.tag)}')
            if child.tag in seen and child.tag not in again: errors.append(f'{short(child.tag)} twice in {short(parent.tag)}')
            last = last if free else max(last, place)
            seen.add(child.tag)
        errors += [f'{short(parent.tag)} without {short(tag)}' for tag in REQUIRED.get(parent.tag, []) if tag not in seen]


def values(trees, path, attribute=W + 'val'):
    return [found.get(attribute) for tree in trees for found in tree.iter(W + path)]


class Package:
    def __init__(self, name):
        self.errors, self.trees = [], {}
        self.zip = zipfile.ZipFile(name)
        self.names = self.zip.namelist()

    def check(self):
        self.entries()
        for name in self.names:
            if name.endswith(('.xml', '.rels')): self.parse(name)
        self.types()
        targets = {name: self.relationships(name) for name in self.names if name.endswith('.rels')}
        used = {}
        for name, tree in self.trees.items():
            order(tree, found := [])
            self.errors += [f'{name}: {error}' for error in found]
            used[name] = [value for element in tree.iter() for key, value in element.attrib.items() if key.startswith(R)]
        for name, ids in used.items():
            there = targets.get(posixpath.join(posixpath.dirname(name), '_rels', posixpath.basename(name) + '.rels'), set())
            self.errors += [f'{name}: no relationship {id}' for id in ids if id not in there]
        self.body()
        self.styles()
        self.numbering()
        self.core()
        return self.errors

    def entries(self):
        self.errors += [f'{name} is there {count} times' for name, count in collections.Counter(n.lower() for n in self.names).items() if count > 1]
        self.errors += [f'unsafe name {name!r}' for name in self.names if name.startswith('/') or '..' in name.split('/') or '\\' in name or name.endswith('/')]
        if self.names[0] != '[Content_Types].xml': self.errors.append('the types are not the first part')
        if bad := self.zip.testzip(): self.errors.append(f'{bad} is damaged')

    def parse(self, name):
        data = self.zip.read(name)
        if b'<!DOCTYPE' in data: self.errors.append(f'{name} has a document type')
        try: self.trees[name] = ET.fromstring(data)
        except ET.ParseError as error: self.errors.append(f'{name} is not well-formed: {error}')

    def types(self):
        tree = self.trees.get('[Content_Types].xml', ET.Element('none'))
        endings = {found.get('Extension').lower() for found in tree.iter(TYPES + 'Default')}
        parts = [found.get('PartName') for found in tree.iter(TYPES + 'Override')]
        for name in self.names:
            if name != '[Content_Types].xml' and '/' + name not in parts and name.rsplit('.', 1)[-1].lower() not in endings: self.errors.append(f'{name} has no type')
        self.errors += [f'a type for {part}, which is not there' for part in parts if part[1:] not in self.names]
        if len(set(parts)) != len(parts): self.errors.append('a part with two types')

    def relationships(self, name):
        folder = posixpath.dirname(posixpath.dirname(name))
        ids = []
        for one in self.trees.get(name, ET.Element('none')).iter(RELATIONS + 'Relationship'):
            ids.append(one.get('Id'))
            target = one.get('Target')
            if not re.fullmatch(r'[A-Za-z_][\w.-]*', one.get('Id') or ''): self.errors.append(f'{name}: id {one.get("Id")!r}')
            if one.get('TargetMode') == 'External':
                if re.search(r'[\x00-\x20<>"{}|\\^`]', target) or not urllib.parse.urlsplit(target).scheme: self.errors.append(f'{name}: {target!r} is no address')
            elif posixpath.normpath(posixpath.join(folder, target)) not in self.names: self.errors.append(f'{name}: {target} is not there')
        if len(set(ids)) != len(ids): self.errors.append(f'{name}: an id twice')
        return set(ids)

    def of_word(self): return [tree for tree in self.trees.values() if tree.tag.startswith(W)]

    def body(self):
        document = self.trees['word/document.xml']
        body = document.find(W + 'body')
        if len(body) > 1 and body[-2].tag == W + 'tbl': self.errors.append('nothing stands behind the last table')
        if body[-1].tag != W + 'sectPr': self.errors.append('the page is not last in the body')
        for table in document.iter(W + 'tbl'):
            columns = len(table.findall(f'{W}tblGrid/{W}gridCol'))
            if any(len(row.findall(W + 'tc')) != columns for row in table.iter(W + 'tr')): self.errors.append('a row has other cells than the table columns')
        for cell in document.iter(W + 'tc'):
            if cell[-1].tag != W + 'p': self.errors.append('a cell does not end with a paragraph')
        ids = [found.get('id') for found in document.iter(WP + 'docPr')]
        if len(set(ids)) != len(ids): self.errors.append('two pictures with one id')
        for tree in self.of_word():
            for text in tree.iter(W + 't'):
                value = text.text or ''
                if re.search(r'^\s|\s$|\s\s', value) and text.get(SPACE) != 'preserve': self.errors.append(f'spaces of {value!r} are not kept')

    def styles(self):
        tree = self.trees['word/styles.xml']
        kind = {style.get(W + 'styleId'): style.get(W + 'type') for style in tree.iter(W + 'style')}
        ids, names = values([tree], 'style', W + 'styleId'), [name.lower() for name in values([tree], 'name')]
        if len(set(ids)) != len(ids) or len(set(names)) != len(names): self.errors.append('two styles of one name')
        for reference, wanted in (('pStyle', 'paragraph'), ('rStyle', 'character'), ('tblStyle', 'table')):
            self.errors += [f'{id} is no {wanted} style' for id in sorted(set(values(self.of_word(), reference))) if kind.get(id) != wanted]
        self.errors += [f'{reference} of a style: no {id}' for reference in ('basedOn', 'next', 'link') for id in values([tree], reference) if id not in kind]

    def numbering(self):
        trees = [tree for name, tree in self.trees.items() if name == 'word/numbering.xml']
        abstract, numbers = values(trees, 'abstractNum', W + 'abstractNumId'), values(trees, 'num', W + 'numId')
        if len(set(abstract)) != len(abstract) or len(set(numbers)) != len(numbers): self.errors.append('a numbering twice')
        self.errors += [f'no abstract numbering {id}' for id in values(trees, 'abstractNumId') if id not in abstract]
        self.errors += [f'no numbering {id}' for id in values(self.of_word(), 'numId') if id not in numbers]
        self.errors += [f'level {level}' for level in values(self.of_word(), 'ilvl') if not 0 <= int(level) <= 8]
        self.errors += [f'start at {start}' for start in values(trees, 'startOverride') if not 0 <= int(start) <= 32767]

    def core(self):
        tree = self.trees['docProps/core.xml']
        if len({child.tag for child in tree}) != len(tree): self.errors.append('a property twice')
        for name in ('created', 'modified'):
            for date in tree.iter(TERMS + name):
                if date.get(XSI_TYPE) != 'dcterms:W3CDTF' or not re.fullmatch(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ', date.text or ''): self.errors.append(f'{name}: {date.text!r}')


bad = False
for name in sys.argv[1:]:
    try: errors = Package(name).check()
    except (KeyError, IndexError, zipfile.BadZipFile) as error: errors = [f'no DOCX: {error}']
    print(f'{name} errors={len(errors)}', *errors, sep='\n  ')
    bad = bad or bool(errors)
sys.exit(bad)
