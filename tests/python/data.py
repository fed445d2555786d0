"""The folder of botocore's models.

{} -> {"data": path}
"""

from pathlib import Path

import botocore

from lines import answer_each

answer_each(lambda question: {'data': str(Path(botocore.__file__).parent / 'data')})
