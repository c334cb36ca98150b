import { ok, type Result, refuse } from '../kernel/result'
import { cleanJpeg } from './clean-jpeg'
import { cleanPng } from './clean-png'
import { PICTURE_LIMITS } from './picture-table'

export const PICTURE_TYPES = { jpeg: 'image/jpeg', png: 'image/png' } as const
export type PictureFormat = keyof typeof PICTURE_TYPES

export type CleanPicture = { readonly format: PictureFormat; readonly bytes: Uint8Array }

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * A picture by what it is, not by what it is called, and without anything that the camera has written beside it: where,
 * when and with what it was taken is nobody’s business. A clean one comes back as it is.
 * Errors: PICTURE.TOO_LARGE, PICTURE.UNREADABLE.
 */
export function cleanPicture(bytes: Uint8Array): Result<CleanPicture> {
  if (bytes.length > PICTURE_LIMITS.mostBytes)
    return refuse('PICTURE.TOO_LARGE', { kb: PICTURE_LIMITS.mostBytes / 1_000 })
  const jpeg = cleanJpeg(bytes)
  if (jpeg) return ok({ format: 'jpeg', bytes: joined(jpeg) })
  const png = cleanPng(bytes)
  return png ? ok({ format: 'png', bytes: joined(png) }) : refuse('PICTURE.UNREADABLE')
}
