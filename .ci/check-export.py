#!/usr/bin/env python3
"""Check that an export opens in other programs and shows the same numbers in each.

usage: check-export.py FOLDER

FOLDER is what `tongjitu export --out FOLDER` wrote. What series.csv and observations.csv say, read with Python's own
csv module and exact decimals, is compared with what frictionless, pandas, DuckDB and LibreOffice make of the CSV files,
with the JSON Lines, and with the workbook. LibreOffice is told to take no cell of a CSV for a formula, unless the file
was written for spreadsheets: those must be safe by themselves. Needs `pip install frictionless pandas duckdb openpyxl` and
LibreOffice Calc. Exits 1 at a difference, 69 where a program is missing.
"""
import csv, json, os, re, shutil, subprocess, sys, tempfile
from decimal import Decimal

try:
    import duckdb, frictionless, openpyxl, pandas
except ImportError as missing:
    print(f"{missing}; pip install frictionless pandas duckdb openpyxl", file=sys.stderr)
    sys.exit(69)

SHEETS = {"series": "数据", "observations": "来源"}
COLUMNS = {"series": ("place", "year", "value", "unit", "reported", "expected"),
           "observations": ("place", "period", "value", "start", "end", "corrected", "sentence", "hash")}
TITLES = {"place": "地区", "year": "年份", "period": "年份", "value": "数值", "unit": "单位", "reported": "已报数",
          "expected": "应报数", "start": "起", "end": "止", "corrected": "更正值", "sentence": "原文", "hash": "报告散列"}
TEXTS = {"place", "unit", "sentence", "hash"}
READER = "CSV:44,34,76,1,,0,false,false,false,false,false,0,"
WRITER = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
failures = 0


def exact(cell, column):
    """A cell as an exact number or text, or None for an empty one, whatever the program calls empty."""
    if cell is None or cell is pandas.NA or cell != cell or cell == "":
        return None
    if column in TEXTS:
        return re.sub(r"^'(?=[=+\-@\t\r])", "", str(cell).replace("\r\n", "\n"))
    return Decimal((repr(float(cell)) if isinstance(cell, float) else str(cell)).replace(",", ""))


def compare(program, name, column, expected, found):
    global failures
    found = [exact(cell, column) for cell in found]
    different = [i for i, (a, b) in enumerate(zip(expected, found)) if a != b]
    if len(expected) != len(found) or different:
        failures += 1
        row = different[0] if different else min(len(expected), len(found))
        print(f"DIFFERENT {program}: {name}.{column}: {len(expected)} and {len(found)} rows; first at row {row + 1}: "
              f"{expected[row:row + 1]} and {found[row:row + 1]}")


def libreoffice(path, out, reader=None):
    """Has LibreOffice open a file, and gives the CSV that it makes of each sheet, as shown cells without formats."""
    command = ["soffice", "--headless", f"-env:UserInstallation=file://{out}/profile", "--convert-to",
               f"csv:{WRITER}", "--outdir", out]
    subprocess.run(command + ([f"--infilter={reader}"] if reader else []) + [path], check=True, capture_output=True)
    stem = os.path.splitext(os.path.basename(path))[0]
    sheets = {}
    for file in sorted(os.listdir(out)):
        if match := re.fullmatch(re.escape(stem) + r"(?:-(.*))?\.csv", file):
            with open(os.path.join(out, file), encoding="utf-8-sig", newline="") as lines:
                sheets[match[1] or stem] = list(csv.DictReader(lines))
    return sheets


def main(folder):
    global failures
    path = lambda name: os.path.join(folder, name)
    report = frictionless.validate(path("datapackage.json"))
    print(f"frictionless {frictionless.__version__}: {'valid' if report.valid else 'NOT VALID'}, "
          f"{report.stats['tasks']} tables, {report.stats['errors']} errors, {report.stats['warnings']} warnings")
    if not report.valid or report.stats["warnings"]:
        print(report.to_summary())
        return 1

    with tempfile.TemporaryDirectory() as out:
        workbook = openpyxl.load_workbook(path("data.xlsx"))
        charts = sum(len(sheet._charts) for sheet in workbook)
        calc = libreoffice(path("data.xlsx"), out)
        for name, columns in COLUMNS.items():
            with open(path(name + ".csv"), "rb") as file:
                for_spreadsheets = file.read(3) == b"\xef\xbb\xbf"
            with open(path(name + ".csv"), encoding="utf-8-sig", newline="") as lines:
                rows = list(csv.DictReader(lines))
            with open(path(name + ".jsonl"), encoding="utf-8") as lines:
                jsonl = [json.loads(line, parse_float=Decimal, parse_int=Decimal) for line in lines]
            frame = pandas.read_csv(path(name + ".csv"))
            sheet = pandas.read_excel(path("data.xlsx"), sheet_name=SHEETS[name])
            table = duckdb.sql(f"select * from read_csv('{path(name + '.csv')}', sample_size=-1)")
            opened = libreoffice(path(name + ".csv"), out, READER + str(for_spreadsheets).lower())[name]
            for column in columns:
                expected = [exact(row[column], column) for row in rows]
                compare("json lines", name, column, expected, [row[column] for row in jsonl])
                compare("pandas, csv", name, column, expected, frame[column])
                compare("pandas, workbook", name, column, expected, sheet[TITLES[column]])
                compare("duckdb", name, column, expected, [row[0] for row in table.select(f'"{column}"').fetchall()])
                compare("libreoffice, csv", name, column, expected, [row[column] for row in opened])
                compare("libreoffice, workbook", name, column, expected, [row[TITLES[column]] for row in calc[SHEETS[name]]])
            if name == "series":
                wrong = [r for r in rows if (r["value"] == "") != (r["status"] == "missing")]
                wrong += [r for r in rows if r["value"] == "" and r["qualifier"]]
                for row in wrong[:3]:
                    print(f"WRONG series: a missing value is an empty cell with that status, and none other: {row}")
                failures += len(wrong)
            values = [v for v in (exact(row["value"], "value") for row in rows) if v is not None]
            print(f"{name}: {len(rows)} rows, {len(values)} values, sum {sum(values)}")
    programs = f"pandas {pandas.__version__}, DuckDB {duckdb.__version__}, LibreOffice"
    print(f"workbook: {', '.join(workbook.sheetnames)}; {charts} line charts")
    print(f"{programs}: {'the same numbers' if not failures else f'{failures} differences'}")
    return 1 if failures or not charts else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    if not shutil.which("soffice"):
        print("soffice is missing; install libreoffice-calc", file=sys.stderr)
        sys.exit(69)
    sys.exit(main(os.path.abspath(sys.argv[1])))
