import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'

const data = [140, 180, 230, 280].map((value, at) => ({ year: 2021 + at, value }))

export function Plot() {
  return (
    <ComposedChart width={800} height={330} data={data} accessibilityLayer>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="year" type="number" domain={[2020, 2027]} />
      <YAxis />
      <Line dataKey="value" isAnimationActive={false} />
      <Tooltip />
    </ComposedChart>
  )
}
