// Runs before anything else, in syntax that even an old Node understands, so that it can say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error('Node ' + process.versions.node + ' is too old: this project needs Node 20.20 or later (https://nodejs.org/).')
  console.error('Node ' + process.versions.node + ' 版本过低：本项目需要 Node 20.20 或更高版本（https://nodejs.org/）。')
  process.exit(1)
}
