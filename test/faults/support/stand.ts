import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Platform } from '../../../src/shared/platform'
import { installPlatform, type NodePlatform } from '../../support/node-platform'
import { type RunningChromium, startChromium } from './chromium-process'
import type { Fault, Seen, Shown } from './fault-page'
import type { Act, Known } from './oracle'

declare global {
  /** The desk on the page under test. */
  const fault: Fault
}

/**
 * Where a desk keeps its journal: `desktop` = plain files beside the profile; `bare` = nowhere, though its
 * sentinel survives; `browser` = the app's own browser platform, in the profile.
 */
export type Home = 'desktop' | 'bare' | 'browser'

const NOW = Date.parse('2026-11-20T09:00:00Z')

/** A desk that is started, killed and started again on the same profile, with the changes it acknowledged. */
export class Stand {
  readonly home: Home
  readonly root: string
  readonly profile: string
  /** Where journal, sentinel and backups stand. */
  readonly data: string
  readonly #address: string
  readonly #reserve: number
  #chromium: RunningChromium | null = null
  #kept: NodePlatform | null = null
  #sentinel: string | null = null
  /** What was acknowledged: never less than this may stand. */
  known: Known[] = []
  clock = NOW
  /** Heard from the page: 'ready', 'begin', 'end'; and 'frame' when the journal was asked. */
  hear: (word: string, id?: string) => void = () => {}

  constructor(address: string, home: Home, { profile = '', data = '', reserve = 0 } = {}) {
    this.home = home
    this.#address = address
    this.#reserve = reserve
    this.root = mkdtempSync(join(tmpdir(), `partner-desk-fault-${home}-`))
    this.profile = profile === '' ? join(this.root, 'profile') : profile
    this.data = data === '' ? join(this.root, 'data') : data
  }

  get page(): Page {
    if (!this.#chromium) throw new Error('the desk is not running')
    return this.#chromium.page
  }

  get chromium(): RunningChromium {
    if (!this.#chromium) throw new Error('the desk is not running')
    return this.#chromium
  }

  /** Where Chromium keeps the store. */
  get storeFolder(): string {
    return join(this.profile, 'Default', 'IndexedDB')
  }

  now(): number {
    this.clock += 1_000
    return this.clock
  }

  /** Another tab of the same browser, the desk in it not opened yet. */
  async secondTab(): Promise<Page> {
    const page = await this.chromium.context.newPage()
    await page.goto(this.#address)
    await page.waitForFunction(() => 'fault' in globalThis)
    return page
  }

  /** Starts Chromium with the page; the desk is not opened yet. */
  async start(): Promise<Page> {
    this.#chromium = await startChromium(this.profile)
    const { context, page } = this.#chromium
    await context.exposeBinding('tell', (_source, word: string, id?: string) => this.hear(word, id))
    if (this.home !== 'browser')
      this.#kept = await installPlatform(context, this.data, {
        now: () => this.now(),
        reserve: this.#reserve,
        instead: this.home === 'bare' ? this.#nowhere() : {},
      })
    await page.goto(this.#address)
    await page.waitForFunction(() => 'fault' in globalThis)
    return page
  }

  /** Starts and opens, as a person does in the morning. */
  async open(): Promise<Seen> {
    const page = await this.start()
    return page.evaluate((now) => fault.open(now), this.now())
  }

  /** A desk with somebody at it and these acts done. */
  async begin(acts: readonly Act[]): Promise<void> {
    await this.open()
    await this.page.evaluate(() => fault.sit())
    for (const act of acts) await this.do(act)
  }

  /** Does something and notes that it was acknowledged. */
  async do(act: Act): Promise<string> {
    const id = await this.page.evaluate(([one, now]) => fault.perform(one, now), [
      act,
      this.now(),
    ] as const)
    this.known.push({ id, act })
    return id
  }

  /** Tries something that must be refused, and gives the sentence. */
  async refused(act: Act, page: Page = this.page): Promise<string> {
    return page.evaluate(([one, now]) => fault.tried(one, now), [act, this.now()] as const)
  }

  shown(): Promise<Shown> {
    return this.page.evaluate(() => fault.shown())
  }

  /** Takes over what another desk knows, of which this one is a copy. */
  follow(other: Stand): void {
    this.#sentinel = other.#sentinel
    this.clock = other.clock
  }

  /** The id that the next change will have. */
  get nextId(): string {
    return `dev1-${this.known.length + 1}`
  }

  async kill(): Promise<void> {
    await this.#chromium?.kill()
    await this.#ended()
  }

  async quit(): Promise<void> {
    await this.#chromium?.quit()
    await this.#ended()
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }

  async #ended(): Promise<void> {
    this.#chromium = null
    await this.#kept?.close()
    this.#kept = null
  }

  /** A machine with nowhere to keep a journal; its sentinel survives, as a browser's small storage does. */
  #nowhere(): Partial<Platform> {
    return {
      journalPlace: async () => ({ kind: 'none', name: '', waiting: false }),
      readJournal: async () => [],
      appendJournal: async () => undefined,
      keepSentinel: async (sentinel) => {
        this.#sentinel = sentinel
      },
      setJournalAside: async () => undefined,
      readSentinel: async () => this.#sentinel,
      listBackups: async () => [],
    }
  }
}
