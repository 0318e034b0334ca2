#!/usr/bin/python3
"""Makes the fonts of this folder from those of Debian's fonts-inter (needs python3-fonttools).

Left out: scripts other than Latin, Greek and Cyrillic; hinting, which PDF readers ignore; and all substitutions. The
last is why this is not simply Inter: its contextual alternates (":" between digits, "-" between capitals) have no
character of their own, and text that is drawn with them cannot be copied or searched in the PDF. The family gets
another name so that an Inter of the system is never taken for it.
"""
from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = "/usr/share/fonts/opentype/inter/Inter-%s.otf"
FAMILY = "Besace Inter"
UNICODES = "0020-024F,0300-036F,0370-03FF,0400-052F,1E00-1EFF,2000-21FF,2200-22FF,25A0-27BF,FFFD"


def rename(font, weight):
    names = font["name"]
    full = f"{FAMILY} {weight}"
    for record in list(names.names):
        new = {1: FAMILY if weight in ("Regular", "Bold") else full, 3: f"{full} (subset of {record})", 4: full,
               6: full.replace(" ", ""), 16: FAMILY}.get(record.nameID)
        if new:
            record.string = new
    cff = font["CFF "].cff
    cff.fontNames[0] = full.replace(" ", "")
    cff.topDictIndex[0].FamilyName = FAMILY
    cff.topDictIndex[0].FullName = full


def make(weight):
    options = subset.Options(layout_features=["kern", "mark", "mkmk"], hinting=False, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13,
                             14, 16, 17])
    font = TTFont(SOURCE % weight, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(UNICODES))
    subsetter.subset(font)
    rename(font, weight)
    font.save(f"BesaceInter-{weight}.otf")


for weight in ("Regular", "SemiBold", "Bold"):
    make(weight)
