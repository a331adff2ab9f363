import { type Shape, shapes } from '#web/domain/vocabulary/shapes.ts';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { createIconAtlas, tileCount } from './iconAtlas.ts';

/** A node's quad is larger than the node: a circle has a radius of 6 in a viewBox of 16. */
const quadScale = 16 / 12;

const vertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_place;
void main() {
  vec2 offset = a_corner * a_size * u_correctionRatio / u_sizeRatio * 2.0 * ${quadScale.toFixed(6)};
  gl_Position = vec4((u_matrix * vec3(a_position + offset, 1)).xy, 0, 1);
  v_place = vec2((a_shape + 0.5 + 0.49 * a_corner.x) / ${tileCount.toFixed(1)}, 0.5 - 0.5 * a_corner.y);
  v_ring = a_ring;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
  v_ring.a *= 255.0 / 254.0;
}`;

const fragment = /* glsl */ `
precision mediump float;
uniform sampler2D u_atlas;
varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_place;
void main() {
  vec4 shape = texture2D(u_atlas, v_place);
  #ifdef PICKING_MODE
  gl_FragColor = shape.g > 0.5 ? v_color : vec4(0.0);
  #else
  gl_FragColor = mix(v_ring * shape.g, v_color, shape.r);
  #endif
}`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** One texture per WebGL context. */
const textures = new WeakMap<object, WebGLTexture>();

function getAtlasTexture(gl: WebGLRenderingContext | WebGL2RenderingContext): WebGLTexture {
  const cached = textures.get(gl);
  if (cached) return cached;
  const texture = gl.createTexture()!;
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, createIconAtlas());
  gl.generateMipmap(gl.TEXTURE_2D);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  textures.set(gl, texture);
  return texture;
}

type Uniform = 'u_matrix' | 'u_sizeRatio' | 'u_correctionRatio' | 'u_atlas';

/** Draws nodes in the shape of their kind, with a rim. Sigma's own programs draw circles and squares only. */
export class ShapeProgram extends NodeProgram<Uniform> {
  getDefinition() {
    const bytes = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_atlas'] as const,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', ...bytes },
        { name: 'a_ring', ...bytes },
        { name: 'a_id', ...bytes },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & { shape?: Shape; ring?: string }) {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = Math.max(0, shapes.indexOf(data.shape ?? 'circle'));
    array[start + 4] = floatColor(data.color);
    array[start + 5] = floatColor(data.ring ?? '#fff');
    array[start + 6] = nodeIndex;
  }

  setUniforms({ sizeRatio, correctionRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>) {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, getAtlasTexture(gl));
    gl.uniform1i(uniformLocations.u_atlas, 0);
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
