import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { type KeptFiles, keepFiles } from '../../src/main/keep-files'
import { placesIn } from '../../src/main/places'
import { CHANNELS, PLATFORM_KEY, type Platform } from '../../src/shared/platform'

/** A Platform over a folder, with what a test may want to do beyond it. */
export interface NodePlatform extends Platform, Pick<KeptFiles, 'close'> {}

/** How a test's machine differs from a desktop. */
export interface NodeMachine {
  readonly now?: () => number
  /** Bytes that must stay free; a test's disk is small. */
  readonly reserve?: number
  /** Answers that a test gives instead: a journal that refuses, files that were chosen. */
  readonly instead?: Partial<Platform>
}

/**
 * The desktop's own journal, sentinel and backups over a folder, without Electron: the very modules that
 * main runs. One NodePlatform is one session. Saved files go into the folder's `saved`.
 */
export function nodePlatform(folder: string, machine: NodeMachine = {}): NodePlatform {
  const { now = Date.now, reserve = 0, instead = {} } = machine
  mkdirSync(folder, { recursive: true })
  const kept = keepFiles(placesIn(folder), { now, reserve })
  return {
    ...kept,
    machine: async () => ({ kind: 'desktop', os: 'linux' }),
    openFiles: async () => [],
    async saveFile({ name, bytes }) {
      const saved = join(folder, 'saved')
      mkdirSync(saved, { recursive: true })
      writeFileSync(join(saved, basename(name)), bytes)
      return basename(name)
    },
    ...instead,
  }
}

/**
 * Gives every page of a context (or one page) `window.platform` before its first script runs, answered by
 * this process over a folder, as preload and main do it; failures reach the page as their sentence alone.
 */
export async function installPlatform(
  target: Page | BrowserContext,
  folder: string,
  machine: NodeMachine = {},
): Promise<NodePlatform> {
  const platform = nodePlatform(folder, machine)
  // Typed arrays cross a binding as base64, both ways.
  await target.exposeBinding('__platform', async (_source, method: string, args: unknown[]) => {
    try {
      return { value: await Reflect.apply(Reflect.get(platform, method), platform, args) }
    } catch (error) {
      return { problem: error instanceof Error ? error.message : String(error) }
    }
  })
  await target.addInitScript(
    ({ key, methods }) => {
      if (window !== window.top) return
      const call = Reflect.get(window, '__platform')
      const answers = methods.map((method) => [
        method,
        async (...args: unknown[]) => {
          const answer = await call(method, args)
          if (answer.problem !== undefined) throw new Error(answer.problem)
          return answer.value
        },
      ])
      Object.defineProperty(window, key, { value: Object.freeze(Object.fromEntries(answers)) })
    },
    { key: PLATFORM_KEY, methods: Object.keys(CHANNELS) },
  )
  return platform
}
