import { expose } from 'comlink'
import { createDesk } from './create-desk'

expose(createDesk())
