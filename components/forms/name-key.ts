/** Two names with the same key are one to the database, which compares them in any case. */
export function nameKey(name: string): string {
  return name.trim().normalize('NFC').toLowerCase()
}
