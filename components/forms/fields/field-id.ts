/** The id of the control of a form field, also the anchor of the links in the error summary. */
export function fieldId(name: string): string {
  return name.replaceAll('.', '-')
}
