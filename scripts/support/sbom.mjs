import { npmProgram } from './npm.mjs'
import { shippedPackages } from './shipped-packages.mjs'
import { runNode, ScriptError } from './step.mjs'

/**
 * The software bill of materials of the product in CycloneDX: npm's own, without what only builds and tests need.
 * @param {{ name: string, version: string }} product
 * @returns {Promise<string>} JSON
 */
export async function billOfMaterials(product) {
  const { exitCode, output } = await runNode([
    await npmProgram(),
    'sbom',
    '--package-lock-only',
    '--sbom-format=cyclonedx',
  ])
  if (exitCode !== 0) throw new ScriptError('The bill of materials could not be made by "npm sbom".', output)
  const bill = JSON.parse(output.slice(output.indexOf('{')))
  const shipped = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`))
  const ofProduct = (/** @type {string} */ reference) => shipped.has(reference.replace(/\|.*$/, ''))
  const components = bill.components.filter((/** @type {{ 'bom-ref': string }} */ { 'bom-ref': reference }) =>
    ofProduct(reference),
  )
  const root = `${product.name}@${product.version}`
  const dependencies = bill.dependencies
    .filter((/** @type {{ ref: string }} */ { ref }) => ref === root || ofProduct(ref))
    .map((/** @type {{ ref: string, dependsOn?: string[] }} */ { ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter(ofProduct),
    }))
  const { component } = bill.metadata
  Object.assign(component, { type: 'application', name: product.name })
  return `${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`
}
