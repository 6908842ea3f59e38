import { symbol, symbolCircle, symbolDiamond2 } from 'd3-shape';

interface GlyphProps {
  readonly x: number;
  readonly y: number;
  readonly shape: 'circle' | 'diamond';
  readonly colour: string;
  /** Only its outline is drawn. */
  readonly hollow?: boolean;
  readonly size?: number;
}

const shapes = { circle: symbolCircle, diamond: symbolDiamond2 };

/** A mark of a chart. Those that mean different things differ in shape or filling, never in colour alone. */
export function Glyph({ x, y, shape, colour, hollow = false, size = 120 }: GlyphProps) {
  return (
    <path
      d={symbol(shapes[shape], size)() ?? ''}
      transform={`translate(${x},${y})`}
      fill={hollow ? '#ffffff' : colour}
      stroke={colour}
      strokeWidth={2}
    />
  );
}
