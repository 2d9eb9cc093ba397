import './start/boot.ts'
import './styles/index.css'
import { start } from './start/start.tsx'

void start()
