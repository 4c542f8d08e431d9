package org.variorum.ui.reading;
import java.nio.file.*;
import java.util.*;
import javafx.scene.*;
import javafx.scene.layout.*;
import org.variorum.ui.Headless;
import org.variorum.ui.kit.*;
import org.variorum.ingest.*;
import org.variorum.model.*;
public class TmpShots {
  static Mark m(DocumentText t, String q, Mark.Look l) { int i=t.text().indexOf(q); if(i<0) throw new IllegalStateException(q); return new Mark(new Range(i,i+q.length()), l, new Id.Claim("x:"+q)); }
  public static void main(String[] a) throws Exception {
    try { go(); } catch (Throwable t) { t.printStackTrace(); }
    System.exit(0);
  }
  static void go() throws Exception {
    var art = new MarkdownReader().read(Files.readString(Path.of("documents/korea-1950/article.md")));
    var en = new MarkdownReader().read(Files.readString(Path.of("documents/korea-1950/stalin-gottwald-en.md")));
    var ru = new MarkdownReader().read(Files.readString(Path.of("documents/korea-1950/stalin-gottwald-ru.md")));
    for (var b : en.blocks()) System.out.println(b.kind()+" "+b.number()+" "+b.level()+" "+b.label()+" "+en.slice(b.range()).substring(0,Math.min(50,b.range().length())));
    for (boolean dark : new boolean[]{false,true}) for (double scale : new double[]{1,1.25}) {
      Headless.run(() -> {
        var p = new Pane();
        var c1 = new TextColumn(art); var c2 = new TextColumn(en); var c3 = new TextColumn(ru);
        p.getChildren().addAll(c1,c2,c3);
        for (var c : List.of(c1,c2,c3)) c.setManaged(false);
        c1.resizeRelocate(0,8,380,892); c2.resizeRelocate(420,8,358,892); c3.resizeRelocate(800,8,525,892);
        c3.baseSize().set(15);
        c1.mark(List.of(
          m(art,"the fighting", new Mark.Look.Claim()), m(art,"to “entangle” the Americans in an expensive Asian war", new Mark.Look.ClaimInFocus()),
          m(art,"the region that truly concerned him, the eastern half of Europe", new Mark.Look.Claim()),
          m(art,"Does it not give us an advantage in the global balance of power", new Mark.Look.Claim()),
          m(art,"an advantage in the global balance", new Mark.Look.Gloss()),
          m(art,"experts judge", new Mark.Look.Highlight(Colour.BLUE)), m(art,"Moscow was caught unprepared", new Mark.Look.Claim())));
        c2.mark(List.of(m(en,"Kuomintang stuffed dummy", new Mark.Look.Gloss()), m(en,"untying the American government’s hands", new Mark.Look.EvidenceInFocus(0)),
          m(en,"so that public opinion might make out the true face of the American government", new Mark.Look.Highlight(Colour.YELLOW)),
          m(en,"America became entangled in a military intervention in Korea", new Mark.Look.EvidenceInFocus(0))));
        c3.mark(List.of(m(ru,"Мы ушли из Совета Безопасности", new Mark.Look.Variant()), m(ru,"чучело", new Mark.Look.Gloss())));
        var sc = Headless.scene(p, 1340, 900, dark);
        c1.show(art.text().indexOf("some months into"), 0); c2.show(en.text().indexOf("Secondly"),0.02);
        c3.selection().set(new Range(ru.text().indexOf("целью продем"), ru.text().indexOf("новым Кит")));
        Headless.layout(p); Headless.layout(p);
        Headless.write(Headless.picture(p, scale), Path.of("/tmp/shots/a-"+(dark?"dark":"light")+"-"+scale+".png"));
        c1.show(0,0); c2.show(en.text().indexOf("Абв")<0?en.text().indexOf("In the Chinese translation, signed"):0,0.3); c3.zoom().set(17.0/15); c3.selection().set(null); c3.show(0,0);
        Headless.layout(p); Headless.layout(p);
        Headless.write(Headless.picture(p, scale), Path.of("/tmp/shots/b-"+(dark?"dark":"light")+"-"+scale+".png"));
      });
    }
  }
}
