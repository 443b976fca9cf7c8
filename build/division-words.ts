/**
 * Words for "region" or "district" at the end and at the beginning of the names of divisions in GeoNames. Origin: own list,
 * from the most frequent last and first words there.
 */
export const divisionEndings: readonly string[] = `
Aūdany Canton City Commune County Department District Division Emirate Governorate Járás Kommun Krai Kray
Municipality Oblast Okrug Parish Prefecture Province Raion Rayon Region Republic Sahari State Territory Tumani
Voivodeship Zone İlçesi
`
  .trim()
  .split(/\s+/u);

export const divisionOpenings: readonly string[] = `
Amphoe Bezirk Caza Comuna Departamento District Département Gorodskoy Huyện Kabupaten Kota Landkreis Markaz
Muang Muhafazat Municipio Obshtina Okres Općina Politischer Powiat Province Provincia Qada Qaḑā’ Región
Republic Région Shahrestān State
`
  .trim()
  .split(/\s+/u);
