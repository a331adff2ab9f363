import { EdgeRectangleProgram, type ProgramInfo } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import { dashes } from '#web/graph/style/style.ts';

const [dash, gap] = dashes;

/** Adds lines before and at the start of a shader's `main`. */
function extendShader(source: string, declarations: string, statements: string): string {
  const extended = source.replace(/void main\(\w*\) \{/, (main) => `${declarations}\n${main}\n${statements}`);
  if (extended === source) throw new Error('The shader of sigma has no main() to extend.');
  return extended;
}

/** Draws edges dashed: sigma's straight edges, with the distance from their start in pixels. */
export class DashedProgram extends EdgeRectangleProgram {
  override getDefinition() {
    const definition = super.getDefinition();
    return {
      ...definition,
      UNIFORMS: [...definition.UNIFORMS, 'u_viewport'] as unknown as typeof definition.UNIFORMS,
      VERTEX_SHADER_SOURCE: extendShader(
        definition.VERTEX_SHADER_SOURCE,
        'uniform vec2 u_viewport;\nvarying float v_distance;',
        `vec2 extent = ((u_matrix * vec3(a_positionEnd, 1)).xy - (u_matrix * vec3(a_positionStart, 1)).xy) * 0.5 * u_viewport;
  v_distance = a_positionCoef * length(extent);`,
      ),
      FRAGMENT_SHADER_SOURCE: extendShader(
        definition.FRAGMENT_SHADER_SOURCE,
        'varying float v_distance;',
        // The gaps can be pointed at too.
        `#ifndef PICKING_MODE
  if (mod(v_distance, ${(dash + gap).toFixed(1)}) > ${dash.toFixed(1)}) discard;
  #endif`,
      ),
    };
  }

  override setUniforms(params: RenderParams, info: ProgramInfo) {
    super.setUniforms(params, info);
    info.gl.uniform2f(info.uniformLocations.u_viewport!, params.width, params.height);
  }
}
