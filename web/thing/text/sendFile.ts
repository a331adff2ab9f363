import type { Visibility } from '#web/api/operations.ts';
import { buildAuthHeaders, getToken } from '#web/api/token.ts';
import { buildUrl } from '#web/app/routing/useRoute.ts';

/** Why a text was not saved: a reason of the API about the file, or the code of another error. */
export class TextError extends Error {
  constructor(
    message: string,
    readonly reason: string | undefined,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

interface ErrorBody {
  errors?: { message: string; extensions?: { code?: string; reason?: string } }[];
}

/** Sends a file as the text of a document. XMLHttpRequest, because `fetch` does not report the progress of a request. */
export const sendFile = (
  document: string,
  file: File,
  visibility: Visibility,
  onProgress: (share: number) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', buildUrl(`/documents/${encodeURIComponent(document)}/text`, { file: file.name, visibility }));
    for (const [name, value] of Object.entries(buildAuthHeaders(getToken()))) request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('error', () => reject(new TextError('', undefined, 'UNAVAILABLE')));
    request.addEventListener('load', () => {
      if (request.status < 300) return resolve();
      const [error] = parseErrors(request.responseText);
      reject(new TextError(error?.message ?? '', error?.extensions?.reason, error?.extensions?.code ?? 'UNAVAILABLE'));
    });
    request.send(file);
  });

function parseErrors(text: string) {
  try {
    return (JSON.parse(text) as ErrorBody).errors ?? [];
  } catch {
    // An error page of a proxy.
    return [];
  }
}
