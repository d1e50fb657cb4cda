import 'server-only'
import { access, chmod, constants, mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'

/**
 * The absolute path of the folder that holds the database and secrets; made (for its owner only) when missing.
 * @throws OperatorError when it is no folder or cannot be read and written
 */
export async function openDataFolder(dataDir: string): Promise<string> {
  const folder = path.resolve(dataDir)
  const made = await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => {
    throw unusable(folder, errorCode(error))
  })
  // With `recursive` the umask of the process decides too.
  if (made) await chmod(folder, 0o700)

  if (!(await stat(folder)).isDirectory()) throw unusable(folder, 'ENOTDIR')
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).catch((error) => {
    throw unusable(folder, errorCode(error))
  })
  return folder
}

const reasons: Record<string, string> = {
  EEXIST: 'it is a file, not a folder',
  ENOTDIR: 'it is, or lies below, a file',
  EACCES: 'no permission to read and write there',
  EPERM: 'no permission to read and write there',
  ENOENT: 'a folder cannot be made there',
  EROFS: 'it lies on a read-only disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
}

/** A write error there, as a sentence if an operator can fix it. */
export function explainDataFolder(folder: string, error: unknown): unknown {
  const isDisk = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'].includes(errorCode(error))
  return isDisk ? unusable(folder, errorCode(error)) : error
}

function unusable(folder: string, code: string): OperatorError {
  return new OperatorError(`DATA_DIR ${folder} cannot be used: ${reasons[code] ?? code}.`)
}
