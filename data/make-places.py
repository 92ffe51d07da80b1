#!/usr/bin/env python3
"""Makes places.csv and towns.csv from the tables inside the Python package JioNLP.

usage: pip download --no-deps -d DIR jionlp && python3 make-places.py DIR/jionlp-*.whl

places.csv  code,name,level,parent,valid_from,valid_to,successor: provinces, cities and counties. A row with
            valid_to is a place that was renamed, merged or abolished on that day; it has a code of its own,
            the letter H and a number, for the package gives none. successor is the code of what it became.
towns.csv   county,name: towns, townships and streets with the code of the county-level unit above them.
"""
import csv, io, os, sys, zipfile

# What the package's list of changes misnames, by the ministry's own announcements.
RIGHT_NAMES = {"云岗区": "云冈区", "玉环区": "玉环市", "大菁山县": "大箐山县", "凤翔市": "凤翔区"}
# Where the package's table of places lags behind its own list of changes: old code, new code and name.
RENAMED = {
    "630122": ("630106", "湟中区"), "340225": ("340281", "无为市"), "610322": ("610305", "凤翔区"),
    "540530": ("540581", "错那市"), "540422": ("540481", "米林市"),
}
# Places that took in a neighbour and kept their own name: they were there before the day of the change.
ENLARGED = {"新建区", "崇川区", "弋江区", "拱墅区", "上城区", "友好区"}
# Farms, parks, prisons and the like stand among the towns of the package; they publish no such reports.
TOWN_ENDINGS = ("镇", "乡", "街道", "苏木", "地区", "街道办事处")


def read(wheel):
    """The text of the table of places and of the list of changes."""
    with zipfile.ZipFile(wheel) as package:
        folder = "jionlp/dictionary/"
        with zipfile.ZipFile(io.BytesIO(package.read(folder + "china_location.zip"))) as inner:
            places = inner.read(inner.namelist()[0]).decode("utf-8")
        return places, package.read(folder + "china_location_change.txt").decode("utf-8")


def walk(text):
    """Yields (depth, name, code) for every line above the villages."""
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip("\t"))
        fields = line.strip().split("\t")
        if line.strip() and depth <= 3:
            name, code = fields[0], fields[1] if len(fields) > 1 else ""
            code, name = RENAMED.get(code, (code, name))
            yield depth, name, code


def tables(text):
    """The places of today as {code: (name, level, parent)} and the towns as a list of (code, name)."""
    places, towns, above = {}, [], {}
    for depth, name, code in walk(text):
        if depth == 0:
            above = {0: code}
            places[code] = (name, "province", "")
        elif depth in (1, 2):
            above[depth] = code
            parent = next(above[d] for d in range(depth - 1, -1, -1) if above.get(d) in places)
            # 市直辖, 省直辖: a rung of the ladder that is no place; what is below belongs to the one above.
            if "直辖" in name:
                above[depth] = parent
            elif code and code not in places:
                places[code] = (name, "city" if depth == 1 else "county", parent)
        else:
            county = above[2]
            name = name.removeprefix(places[county][0])
            if name.endswith(TOWN_ENDINGS) and "直辖" not in name:
                towns.append((county, name.removesuffix("办事处") if name.endswith("街道办事处") else name))
    return places, towns


def find(places, names):
    """The code of the place with these names from the province down, or an empty string."""
    code = ""
    for name in filter(None, names):
        name = RIGHT_NAMES.get(name, name)
        below = [c for c, (n, _, p) in places.items() if n == name and (p == code or p[:2] == code[:2])]
        if not below:
            return ""
        code = below[0]
    return code


def changes(text, places):
    """Rows for the places that are no more, and the days from which their successors carry their names."""
    rows, begins, seen = [], {}, set()
    for line in filter(None, text.split("\n")):
        old, new = line.split("=>")
        day, _, *names = old.split("\t")
        names = names[0::2]
        if tuple(names) in seen or day < "2017":
            continue
        seen.add(tuple(names))
        successor = find(places, new.split("\t"))
        parent = find(places, names[:-1]) or find(places, names[:1])
        level = "county" if len(names) == 3 else "city"
        if names[-1] == (places[successor][0] if successor else "") and places[successor][2] == parent:
            continue
        rows.append((f"H{len(rows) + 1:03}", names[-1], level, parent, "", day, successor))
        if successor and places[successor][0] not in ENLARGED:
            begins[successor] = day
        if not successor:
            print(f"no successor found: {line}", file=sys.stderr)
    return rows, begins


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    places_text, changes_text = read(sys.argv[1])
    places, towns = tables(places_text)
    gone, begins = changes(changes_text, places)
    with open(os.path.join(here, "places.csv"), "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["code", "name", "level", "parent", "valid_from", "valid_to", "successor"])
        for code, (name, level, parent) in sorted(places.items()):
            out.writerow([code, name, level, parent, begins.get(code, ""), "", ""])
        out.writerows(gone)
    with open(os.path.join(here, "towns.csv"), "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["county", "name"])
        out.writerows(sorted(set(towns)))
    print(f"{len(places)} places of today, {len(gone)} of before, {len(set(towns))} towns", file=sys.stderr)


main()
