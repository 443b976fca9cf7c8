/**
 * Short forms of states and provinces behind the name of a town ("Vienna, Va."), folded, and what they stand for. Origin: own
 * list, after the short forms that agencies print; two letters as the post offices of both countries have them.
 */
const lines = `
ala al = Alabama
alaska ak = Alaska
ariz az = Arizona
ark ar = Arkansas
calif ca = California
colo co = Colorado
conn ct = Connecticut
del de = Delaware
dc = District of Columbia
fla fl = Florida
ga = Georgia
ida id = Idaho
ill il = Illinois
ind in = Indiana
ia = Iowa
kan kans ks = Kansas
ky = Kentucky
la = Louisiana
md = Maryland
mass ma = Massachusetts
mich mi = Michigan
minn mn = Minnesota
miss ms = Mississippi
mo = Missouri
mont mt = Montana
neb ne = Nebraska
nev nv = Nevada
nh = New Hampshire
nj = New Jersey
nm = New Mexico
ny = New York
nc = North Carolina
nd = North Dakota
okla ok = Oklahoma
ore or = Oregon
pa = Pennsylvania
ri = Rhode Island
sc = South Carolina
sd = South Dakota
tenn tn = Tennessee
tex tx = Texas
vt = Vermont
va = Virginia
wash wa = Washington
wva wv = West Virginia
wis wi = Wisconsin
wyo wy = Wyoming
alta ab = Alberta
bc = British Columbia
man mb = Manitoba
nb = New Brunswick
ns = Nova Scotia
ont on = Ontario
que qc = Quebec
sask sk = Saskatchewan
`;

export const shortStates: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line): readonly (readonly [string, string])[] => {
      const [forms, name] = line.split(" = ");
      return forms!.split(" ").map((form) => [form, name!]);
    }),
);
