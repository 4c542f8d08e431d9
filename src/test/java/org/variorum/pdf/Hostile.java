package org.variorum.pdf;

import java.nio.charset.StandardCharsets;

/// Files that are made to do harm.
final class Hostile {
    private Hostile() {}

    /// A page whose form draws itself.
    static byte[] formInItself() {
        return """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R\
                /Resources<</XObject<</F 5 0 R>>>>>> endobj
                4 0 obj <</Length 5>> stream
                /F Do
                endstream endobj
                5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 5>> stream
                /F Do
                endstream endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
