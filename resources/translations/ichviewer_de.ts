<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ichviewer</name>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Analysis</source>
      <translation>&amp;Analyse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Edit mask</source>
      <translation>Maske &amp;bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Layout</source>
      <translation>&amp;Layout</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Measure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Navigate</source>
      <translation>&amp;Navigation</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Studies</source>
      <translation>&amp;Studien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;View</source>
      <translation>Ansi&amp;cht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Window level</source>
      <translation>&amp;Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D</source>
      <translation>3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D view</source>
      <translation>3D-Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>ABC/2</source>
      <translation>ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>About ichviewer</source>
      <translation>Über ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Accept finding</source>
      <translation>Befund annehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Add folder to the study list …</source>
      <translation>Ordner zur Studienliste hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>All keys, and how to change them</source>
      <translation>Alle Tasten, und wie man sie ändert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Analyse</source>
      <translation>Analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Angle</source>
      <translation>Winkel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Appearance, reading, analysis, storage, privacy</source>
      <translation>Darstellung, Befundung, Analyse, Speicher, Datenschutz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow</source>
      <translation>Pfeil</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow and text</source>
      <translation>Pfeil mit Text</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine</source>
      <translation>Cine</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine faster</source>
      <translation>Cine schneller</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine slower</source>
      <translation>Cine langsamer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy image</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy the shown slice to the clipboard</source>
      <translation>Die gezeigte Schicht in die Zwischenablage kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Corner texts</source>
      <translation>Ecktexte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU</source>
      <translation>HU korrigieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU that were stored wrong, or undo it; only where a correction is offered</source>
      <translation>Falsch gespeicherte HU korrigieren oder dies zurücknehmen; nur wo eine Korrektur angeboten wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Delete measurement</source>
      <translation>Messung löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen</source>
      <translation>Demonstrationsmodus: keine Namen, IDs und Geburtsdaten auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Distance</source>
      <translation>Distanz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Do again what was taken back</source>
      <translation>Das Zurückgenommene wieder tun</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ellipse</source>
      <translation>Ellipse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Enlarge what is about the cursor</source>
      <translation>Vergrößern, was um den Mauszeiger liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Exchange dark and bright</source>
      <translation>Hell und Dunkel vertauschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>First slice</source>
      <translation>Erste Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit the image, opening window, no mirror</source>
      <translation>Bild einpassen, Anfangsfenster, keine Spiegelung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices back</source>
      <translation>Fünf Schichten zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices on</source>
      <translation>Fünf Schichten weiter</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand</source>
      <translation>Freihand</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand region</source>
      <translation>Freihand-Region</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the file</source>
      <translation>Aus der Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the region in view</source>
      <translation>Aus dem sichtbaren Bereich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Heat map</source>
      <translation>Wärmebild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide patients</source>
      <translation>Patienten verbergen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide the panels (double-click on the image)</source>
      <translation>Seitenleisten ausblenden (Doppelklick auf das Bild)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How much the probabilities change when the image is mirrored or shifted by 3 mm</source>
      <translation>Wie sehr sich die Wahrscheinlichkeiten ändern, wenn das Bild gespiegelt oder um 3 mm verschoben wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How sure is the model</source>
      <translation>Wie sicher das Modell ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ideal midline between the ends of the falx, and how far the midline lies from it</source>
      <translation>Ideale Mittellinie zwischen den Enden der Falx, und wie weit die Mittellinie davon abweicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Image only</source>
      <translation>Nur das Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Interpolate between pixels</source>
      <translation>Zwischen Pixeln interpolieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Invert</source>
      <translation>Invertieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Keys and mouse</source>
      <translation>Tasten und Maus</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Last slice</source>
      <translation>Letzte Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: enlarge and reduce</source>
      <translation>Links ziehen: vergrößern und verkleinern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: move the image</source>
      <translation>Links ziehen: Bild verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: through the slices</source>
      <translation>Links ziehen: durch die Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: width and level</source>
      <translation>Links ziehen: Fensterbreite und -lage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Let the slices run, round and round</source>
      <translation>Die Schichten laufen lassen, immer im Kreis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List the studies of a folder and analyse them in the background, without opening them</source>
      <translation>Studien eines Ordners auflisten und im Hintergrund analysieren, ohne sie zu öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Look for hemorrhage in the shown series</source>
      <translation>In der gezeigten Serie nach Blutungen suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Magnifier</source>
      <translation>Lupe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark as open again</source>
      <translation>Wieder als offen markieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark the open study as reviewed and go to the next one that is not</source>
      <translation>Die offene Studie als befundet markieren und zur nächsten unbefundeten gehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a rectangle</source>
      <translation>Mittelwert, SD, Minimum, Maximum der HU und Fläche in einem Rechteck</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a region drawn by hand</source>
      <translation>Mittelwert, SD, Minimum, Maximum der HU und Fläche in einer frei gezeichneten Region</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in an ellipse</source>
      <translation>Mittelwert, SD, Minimum, Maximum der HU und Fläche in einer Ellipse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure a distance in mm</source>
      <translation>Eine Distanz in mm messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure an angle</source>
      <translation>Einen Winkel messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline</source>
      <translation>Mittellinie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline shift</source>
      <translation>Mittellinienverlagerung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror left-right</source>
      <translation>Links-rechts spiegeln</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror the image; the letters follow</source>
      <translation>Bild spiegeln; die Buchstaben folgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror up-down</source>
      <translation>Oben-unten spiegeln</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next series</source>
      <translation>Nächste Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next slice</source>
      <translation>Nächste Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next study</source>
      <translation>Nächste Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>No study waits for its analysis any more; what is analysed stays</source>
      <translation>Keine Studie wartet mehr auf ihre Analyse; was analysiert ist, bleibt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Nothing but this window on the screen</source>
      <translation>Nichts als dieses Fenster auf dem Bildschirm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>One pixel of the image on one of the screen</source>
      <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a DICOM file, a DICOMDIR, or a volume (NIfTI, NRRD, MetaImage)</source>
      <translation>Eine DICOM-Datei, eine DICOMDIR oder ein Volumen öffnen (NIfTI, NRRD, MetaImage)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a folder with DICOM images or volumes (NIfTI, NRRD)</source>
      <translation>Einen Ordner mit DICOM-Bildern oder Volumen öffnen (NIfTI, NRRD)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open file or DICOMDIR …</source>
      <translation>Datei oder DICOMDIR öffnen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open study folder …</source>
      <translation>Studienordner öffnen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay</source>
      <translation>Overlay</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay less opaque</source>
      <translation>Overlay durchsichtiger</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay more opaque</source>
      <translation>Overlay deckender</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the analyses of the study list, or go on</source>
      <translation>Die Analysen der Studienliste anhalten oder fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the background analyses</source>
      <translation>Hintergrundanalysen anhalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Point at something and write a text beside it</source>
      <translation>Auf etwas zeigen und einen Text daneben schreiben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous finding</source>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous series</source>
      <translation>Vorige Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous slice</source>
      <translation>Vorige Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous study</source>
      <translation>Vorige Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print image …</source>
      <translation>Bild drucken …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print report …</source>
      <translation>Bericht drucken …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the active view with its measurements</source>
      <translation>Die aktive Ansicht mit ihren Messungen drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the report of the shown series</source>
      <translation>Den Bericht der gezeigten Serie drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read again</source>
      <translation>Neu einlesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read the open folder again</source>
      <translation>Den offenen Ordner noch einmal lesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reject finding</source>
      <translation>Befund ablehnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset view</source>
      <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Result panel</source>
      <translation>Ergebnisleiste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reviewed, next unread study</source>
      <translation>Befundet, nächste ungelesene Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save picture of the window …</source>
      <translation>Bild des Fensters speichern …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save the window as it is now as PNG</source>
      <translation>Das Fenster, wie es jetzt ist, als PNG speichern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Scroll</source>
      <translation>Blättern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Settings …</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show measurements</source>
      <translation>Messungen zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show or hide the measurements on the image</source>
      <translation>Die Messungen auf dem Bild zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show overlay</source>
      <translation>Overlay zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show skull and hemorrhage in 3D</source>
      <translation>Schädel und Blutung in 3D zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show texts over the image</source>
      <translation>Texte über dem Bild zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the greys of the window with their HU</source>
      <translation>Die Grauwerte des Fensters mit ihren HU zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the segmented hemorrhage (hold H to hide it for a look)</source>
      <translation>Die segmentierte Blutung zeigen (H halten, um sie kurz zu verbergen)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Smooth pixels</source>
      <translation>Pixel glätten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop the background analyses</source>
      <translation>Hintergrundanalysen beenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop what is running: reading, loading, analysis, report</source>
      <translation>Beenden, was läuft: Lesen, Laden, Analyse, Bericht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Studies that were opened or added, in the order in which they should be read</source>
      <translation>Studien, die geöffnet oder hinzugefügt wurden, in der Reihenfolge, in der sie gelesen werden sollten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study list</source>
      <translation>Studienliste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study panel</source>
      <translation>Studienleiste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take back what was said of it last</source>
      <translation>Das zuletzt Gesagte zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take the last change of a measurement or of the mask back</source>
      <translation>Die letzte Änderung einer Messung oder der Maske zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Text of the measurement</source>
      <translation>Text der Messung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is none</source>
      <translation>Der umrahmte Befund ist keiner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is right</source>
      <translation>Der umrahmte Befund ist richtig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The guide for readers, with a search</source>
      <translation>Das Handbuch für Befunder, mit Suche</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The network's probability of hemorrhage before it is thresholded, over the image</source>
      <translation>Die Blutungswahrscheinlichkeit des Netzes vor der Schwelle, über dem Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The open study is to be read again</source>
      <translation>Die offene Studie ist noch einmal zu lesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The whole image, in the middle</source>
      <translation>Das ganze Bild, in der Mitte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The window that the file proposes</source>
      <translation>Das Fenster, das die Datei vorschlägt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Tour</source>
      <translation>Rundgang</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn by a quarter; the letters follow</source>
      <translation>Um ein Viertel drehen; die Buchstaben folgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo review of finding</source>
      <translation>Beurteilung des Befunds zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume by ABC/2</source>
      <translation>Volumen nach ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume of a hemorrhage in mL by A x B x C / 2, step by step</source>
      <translation>Volumen einer Blutung in mL nach A x B x C / 2, Schritt für Schritt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Warnings and errors that were noted</source>
      <translation>Warnungen und Fehler, die festgehalten wurden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>What lies where, in six steps</source>
      <translation>Was wo liegt, in sechs Schritten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window and level</source>
      <translation>Fensterbreite und -lage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window bar</source>
      <translation>Fensterskala</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window that shows what the view holds</source>
      <translation>Fenster, das den sichtbaren Inhalt zeigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write PDF, HTML, JSON, NIfTI and DICOM results into a folder</source>
      <translation>PDF, HTML, JSON, NIfTI und DICOM-Ergebnisse in einen Ordner schreiben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write report …</source>
      <translation>Bericht schreiben …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/controller.py" />
      <source>it cannot be read.</source>
      <translation>sie kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>No patient name</source>
      <translation>Kein Patientenname</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>Patient hidden</source>
      <translation>Patient verborgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Built with</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Head-CT workstation that finds, shows and reports intracranial hemorrhage. Licence: Apache-2.0.</source>
      <translation>Kopf-CT-Arbeitsplatz, der intrakranielle Blutungen findet, zeigt und berichtet. Lizenz: Apache-2.0.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Body part is one of</source>
      <translation>&amp;Körperteil ist einer von</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Rename …</source>
      <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Use now</source>
      <translation>&amp;Jetzt anwenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>A series is opened with the first protocol whose conditions hold. The default goes before all others, your own go before those that come with ichviewer.</source>
      <translation>Eine Serie wird mit dem ersten Protokoll geöffnet, dessen Bedingungen zutreffen. Der Standard geht vor, Ihre eigenen gehen denen vor, die ichviewer mitbringt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;lete …</source>
      <translation>&amp;Löschen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;scription holds one of</source>
      <translation>&amp;Beschreibung enthält eines von</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete the hanging protocol {name}?</source>
      <translation>Das Hängeprotokoll {name} löschen?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>From</source>
      <translation>Ab</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Hanging protocols</source>
      <translation>Hängeprotokolle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>It is the default: it goes before all others</source>
      <translation>Es ist der Standard: es geht allen anderen vor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Kept are the layout ({layout}), the windows, links, lines and the slab.</source>
      <translation>Behalten werden Layout ({layout}), Fenster, Verknüpfungen, Linien und Schichtdicke.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Layout</source>
      <translation>Layout</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Make &amp;default</source>
      <translation>Zum &amp;Standard machen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Modality is {name}</source>
      <translation>Modalität ist {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>New name of the hanging protocol:</source>
      <translation>Neuer Name des Hängeprotokolls:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>No &amp;default</source>
      <translation>Kein &amp;Standard</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Open a series first.</source>
      <translation>Zuerst eine Serie öffnen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Save layout as hanging protocol</source>
      <translation>Layout als Hängeprotokoll speichern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>The window is at least {n} pixels wide</source>
      <translation>Das Fenster ist mindestens {n} Pixel breit</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>There is a prior, or another series to compare with</source>
      <translation>Es gibt eine Voruntersuchung oder eine andere Serie zum Vergleich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>This one comes with ichviewer: save a layout under its name instead.</source>
      <translation>Dieses bringt ichviewer mit: speichern Sie statt dessen ein Layout unter seinem Namen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used for</source>
      <translation>Gilt für</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used when</source>
      <translation>Gilt, wenn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at least {n} series</source>
      <translation>mindestens {n} Serien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at most {n} series</source>
      <translation>höchstens {n} Serien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>description with {words}</source>
      <translation>Beschreibung mit {words}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: Head CT, planes</source>
      <translation>zum Beispiel: Kopf-CT, Ebenen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: bone, thin</source>
      <translation>zum Beispiel: Knochen, dünn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>ichviewer</source>
      <translation>ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>windows from {n} pixels</source>
      <translation>Fenster ab {n} Pixeln</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>with a prior</source>
      <translation>mit Voruntersuchung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>without a prior</source>
      <translation>ohne Voruntersuchung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>yours</source>
      <translation>eigenes</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>{name} (default)</source>
      <translation>{name} (Standard)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Search the guide</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{count} times</source>
      <translation>{count} Mal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{path} cannot be read ({reason}). Install ichviewer again.</source>
      <translation>{path} kann nicht gelesen werden ({reason}). Installieren Sie ichviewer neu.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Patients are hidden. May the report name the patient?</source>
      <translation>Patienten sind verborgen. Darf der Bericht den Patienten nennen?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>With the patient</source>
      <translation>Mit dem Patienten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient</source>
      <translation>Ohne den Patienten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient it holds no name, ID, birth date and accession number. UIDs stay, and the DICOM segmentation and structured report, which must name the patient, are not written.</source>
      <translation>Ohne den Patienten enthält er weder Name, ID, Geburtsdatum noch Zugangsnummer. UIDs bleiben, und die DICOM-Segmentierung und der strukturierte Bericht, die den Patienten nennen müssen, werden nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Errors only</source>
      <translation>Nur Fehler</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Nothing was noted.</source>
      <translation>Nichts wurde festgehalten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Open its folder</source>
      <translation>Seinen Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Search the log</source>
      <translation>Im Protokoll suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Warnings and errors</source>
      <translation>Warnungen und Fehler</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{shown} of {all} entries</source>
      <translation>{shown} von {all} Einträgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Defaults of this page</source>
      <translation>Standard dieser Seite</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Reading</source>
      <translation>Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Storage</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>A whole number from {low} to {high}.</source>
      <translation>Eine ganze Zahl von {low} bis {high}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Choose …</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Enter the whole path of a folder.</source>
      <translation>Geben Sie den ganzen Pfad eines Ordners ein.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder to add</source>
      <translation>Hinzuzufügender Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Remove the selected</source>
      <translation>Ausgewählten entfernen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>There is no folder {folder}.</source>
      <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} cannot be read ({reason}).</source>
      <translation>{folder} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} holds no model package: there is no model.json in it.</source>
      <translation>{folder} enthält kein Modellpaket: es liegt keine model.json darin.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} is in the list already.</source>
      <translation>{folder} ist schon in der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>0 takes all {cores} that may be used.</source>
      <translation>0 nimmt alle {cores}, die verwendet werden dürfen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>1 analysis</source>
      <translation>1 Analyse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A GPU where one can be used</source>
      <translation>Eine GPU, wo eine verwendet werden kann</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A series is opened with this window.</source>
      <translation>Eine Serie wird mit diesem Fenster geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Analyse a series as soon as it is loaded</source>
      <translation>Eine Serie analysieren, sobald sie geladen ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Another place is chosen at start: ichviewer --home FOLDER, or the variable ICHVIEWER_HOME.</source>
      <translation>Ein anderer Ort wird beim Start gewählt: ichviewer --home FOLDER oder die Variable ICHVIEWER_HOME.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU</source>
      <translation>CPU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU threads</source>
      <translation>CPU-Threads</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear all kept analyses? Studies are analysed anew when you ask for it. Reviews and measurements stay.</source>
      <translation>Alle behaltenen Analysen löschen? Studien werden neu analysiert, wenn Sie es verlangen. Beurteilungen und Messungen bleiben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear kept results …</source>
      <translation>Behaltene Ergebnisse löschen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Dark, for the reading room</source>
      <translation>Dunkel, für den Befundungsraum</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen, until it is switched off (menu View).</source>
      <translation>Demonstrationsmodus: keine Namen, IDs und Geburtsdaten auf dem Bildschirm, bis er ausgeschaltet wird (Menü Ansicht).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Fill segmented hemorrhage</source>
      <translation>Segmentierte Blutung füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget all recent studies? The studies themselves are not touched.</source>
      <translation>Alle zuletzt geöffneten Studien vergessen? Die Studien selbst werden nicht angerührt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget recent studies …</source>
      <translation>Zuletzt geöffnete Studien vergessen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>It cannot be used in this run.</source>
      <translation>Sie kann in diesem Lauf nicht verwendet werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Its place and slice are kept in your settings; not where no recent studies are kept.</source>
      <translation>Ort und Schicht werden in Ihren Einstellungen behalten; nicht, wo keine zuletzt geöffneten Studien behalten werden.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Kept results</source>
      <translation>Behaltene Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>More folders with model packages</source>
      <translation>Weitere Ordner mit Modellpaketen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Offer to continue with the study of last time</source>
      <translation>Anbieten, mit der letzten Studie fortzufahren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opacity of the fill</source>
      <translation>Deckkraft der Füllung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Open the window with patients hidden</source>
      <translation>Das Fenster mit verborgenen Patienten öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opening window</source>
      <translation>Anfangsfenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Outline segmented hemorrhage</source>
      <translation>Segmentierte Blutung umranden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Pause the analyses in the background</source>
      <translation>Die Analysen im Hintergrund anhalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies kept</source>
      <translation>Behaltene letzte Studien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies were forgotten.</source>
      <translation>Die zuletzt geöffneten Studien wurden vergessen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Show patient, series and window in the corners of the image</source>
      <translation>Patient, Serie und Fenster in den Ecken des Bildes zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Shown from the next start on.</source>
      <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Studies that arrive in them are listed and analysed in the background. Files are never changed or moved.</source>
      <translation>Studien, die dort eintreffen, werden aufgelistet und im Hintergrund analysiert. Dateien werden nie geändert oder verschoben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Study library</source>
      <translation>Studienbibliothek</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Text size</source>
      <translation>Textgröße</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The image area stays black in every theme.</source>
      <translation>Der Bildbereich bleibt in jedem Farbschema schwarz.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The newest version of each task is used.</source>
      <translation>Die neueste Version jeder Aufgabe wird verwendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The result names the device that really ran.</source>
      <translation>Das Ergebnis nennt das Gerät, das wirklich gerechnet hat.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Their names and places are kept in your own library. 0 keeps none.</source>
      <translation>Ihre Namen und Orte werden in Ihrer eigenen Bibliothek behalten. 0 behält keine.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Watched folders</source>
      <translation>Beobachtete Ordner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses</source>
      <translation>{count} Analysen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses were cleared.</source>
      <translation>{count} Analysen wurden gelöscht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{size} MB</source>
      <translation>{size} MB</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Actions and their keys</source>
      <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>All as they were</source>
      <translation>Alle wie zuvor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>As it was</source>
      <translation>Wie zuvor</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Choose an action in the list.</source>
      <translation>Wählen Sie eine Aktion in der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>New key</source>
      <translation>Neue Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>No key</source>
      <translation>Keine Taste</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Press the new key:</source>
      <translation>Drücken Sie die neue Taste:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it alone</source>
      <translation>Nur diese verwenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it, too</source>
      <translation>Diese auch verwenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} belongs to “{action}”, which would lose it.</source>
      <translation>{key} gehört zu „{action}“, das sie verlöre.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} cannot be given to an action: it {does}.</source>
      <translation>{key} kann keiner Aktion gegeben werden: sie {does}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} is a key of this action already.</source>
      <translation>{key} ist schon eine Taste dieser Aktion.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Change keys</source>
      <translation>Tasten ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Clear the search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Search for an action or a key</source>
      <translation>Nach einer Aktion oder Taste suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Drag with the left button: sideways for width, up and down for level. Digit keys take the presets.</source>
      <translation>Mit der linken Taste ziehen: seitwärts für die Breite, auf und ab für die Lage. Zifferntasten wählen die Voreinstellungen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open a study folder, or drop one on the window. The best series to read is chosen, with reasons.</source>
      <translation>Öffnen Sie einen Studienordner oder ziehen Sie einen auf das Fenster. Die beste Serie wird gewählt und begründet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Probabilities beside their thresholds, volumes, and findings: a click goes there, {key} to the next.</source>
      <translation>Wahrscheinlichkeiten neben ihren Schwellen, Volumen und Befunde: ein Klick führt dorthin, {key} zum nächsten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Something went wrong in ichviewer; you can go on. A report without patient data: {path}</source>
      <translation>In ichviewer ging etwas schief; Sie können weiterarbeiten. Ein Bericht ohne Patientendaten: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>The models look for hemorrhage in the background ({key}); you can go on reading.</source>
      <translation>Die Modelle suchen im Hintergrund nach Blutungen ({key}); Sie können weiterlesen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Turn the wheel, or press the arrow keys. A click on the strip at the right goes to that slice.</source>
      <translation>Drehen Sie das Rad oder drücken Sie die Pfeiltasten. Ein Klick auf den Streifen rechts führt zu dieser Schicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Writes PDF, HTML, JSON, NIfTI and DICOM results into a folder. The guide is on {key}.</source>
      <translation>Schreibt PDF, HTML, JSON, NIfTI und DICOM-Ergebnisse in einen Ordner. Das Handbuch liegt auf {key}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>ichviewer ended unexpectedly last time. A report without patient data: {path}</source>
      <translation>ichviewer endete beim letzten Mal unerwartet. Ein Bericht ohne Patientendaten: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/job_runner.py" />
      <source>There is not enough memory for this. Close other studies or programs and try again.</source>
      <translation>Dafür reicht der Speicher nicht. Schließen Sie andere Studien oder Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/keymap.py" />
      <source>hides the overlay while it is held</source>
      <translation>verbirgt das Overlay, solange sie gehalten wird</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Axial view</source>
      <translation>Axiale Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Other study</source>
      <translation>Andere Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Same study</source>
      <translation>Dieselbe Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Shift {mm:.1f} mm</source>
      <translation>Versatz {mm:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>View of the series beside</source>
      <translation>Ansicht der Serie daneben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>{plane} view</source>
      <translation>Ansicht {plane}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, coronal and sagittal</source>
      <translation>Axial, koronal und sagittal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, sagittal, coronal and the 3D view</source>
      <translation>Axial, sagittal, koronal und die 3D-Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Beside a prior or another series</source>
      <translation>Neben einer Voruntersuchung oder anderen Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Brain, blood, bone and coronal</source>
      <translation>Hirn, Blut, Knochen und koronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Compare</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Four views</source>
      <translation>Vier Ansichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>One view</source>
      <translation>Eine Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The series beside a prior study of the patient, or another series of the study, linked by the place in the patient</source>
      <translation>Die Serie neben einer Voruntersuchung des Patienten oder einer anderen Serie der Studie, nach dem Ort im Patienten verknüpft</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slice in brain, subdural and bone windows, and the coronal plane, linked</source>
      <translation>Die Schicht im Hirn-, Subdural- und Knochenfenster und die koronale Ebene, verknüpft</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices in one view</source>
      <translation>Die Schichten in einer Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices with coronal and sagittal planes and a crosshair that is dragged</source>
      <translation>Die Schichten mit koronaler und sagittaler Ebene und einem Fadenkreuz zum Ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Three planes and 3D</source>
      <translation>Drei Ebenen und 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Other planes need at least 3 slices.</source>
      <translation>Andere Ebenen brauchen mindestens 3 Schichten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing planes …</source>
      <translation>Ebenen werden vorbereitet …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing the planes was stopped. Choose the layout again to go on.</source>
      <translation>Das Vorbereiten der Ebenen wurde beendet. Wählen Sie das Layout noch einmal, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>The planes appear when all slices are loaded.</source>
      <translation>Die Ebenen erscheinen, wenn alle Schichten geladen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Loading the series beside was stopped. Choose the layout again to go on.</source>
      <translation>Das Laden der Serie daneben wurde beendet. Wählen Sie das Layout noch einmal, um fortzufahren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>The series beside cannot be shown. {why}</source>
      <translation>Die Serie daneben kann nicht gezeigt werden. {why}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>There is no prior and no other series of this study to lay beside.</source>
      <translation>Es gibt keine Voruntersuchung und keine andere Serie dieser Studie für daneben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/reformatted.py" />
      <source>Turned {n:.1f}°</source>
      <translation>Gedreht {n:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>{slab}   Ctrl+Up: thicker   Ctrl+Down: thinner</source>
      <translation>{slab}   Strg+Auf: dicker   Strg+Ab: dünner</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Crosshair and reference lines</source>
      <translation>Fadenkreuz und Referenzlinien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Down to the slice alone</source>
      <translation>Bis zur einzelnen Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Hanging protocols …</source>
      <translation>Hängeprotokolle …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Highest HU of the slab</source>
      <translation>Höchste HU der dicken Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Keys and menus work on the framed view</source>
      <translation>Tasten und Menüs wirken auf die umrahmte Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Link views</source>
      <translation>Ansichten verknüpfen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Lowest HU of the slab</source>
      <translation>Niedrigste HU der dicken Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Mean of the slices of the slab</source>
      <translation>Mittelwert der dicken Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Next view</source>
      <translation>Nächste Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Open series of this kind like this from now on</source>
      <translation>Serien dieser Art ab jetzt so öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Previous view</source>
      <translation>Vorige Ansicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Save layout as hanging protocol …</source>
      <translation>Layout als Hängeprotokoll speichern …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Several slices as one, up to 50 mm</source>
      <translation>Mehrere Schichten als eine, bis 50 mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: average</source>
      <translation>Dicke Schicht: Mittelwert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: maximum (MIP)</source>
      <translation>Dicke Schicht: Maximum (MIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: minimum (MinIP)</source>
      <translation>Dicke Schicht: Minimum (MinIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thicker slab</source>
      <translation>Dickere Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thinner slab</source>
      <translation>Dünnere Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Views follow each other by the place in the patient</source>
      <translation>Ansichten folgen einander nach dem Ort im Patienten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Where the views cut each other; drag a line, or Shift-click to bring all views to a place</source>
      <translation>Wo die Ansichten einander schneiden; eine Linie ziehen oder mit Umschalt klicken, um alle an einen Ort zu bringen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Which layout and windows series are opened with: use, default, rename, delete</source>
      <translation>Mit welchem Layout und welchen Fenstern Serien geöffnet werden: anwenden, Standard, umbenennen, löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/turning.py" />
      <source>Planes turned by {degrees:.1f}°   double-click a circle: back</source>
      <translation>Ebenen um {degrees:.1f}° gedreht   Doppelklick auf einen Kreis: zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Drop one folder or archive, or files of one folder.</source>
      <translation>Lassen Sie einen Ordner oder ein Archiv fallen, oder Dateien eines Ordners.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Open file</source>
      <translation>Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Open study folder</source>
      <translation>Studienordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Study {number}</source>
      <translation>Studie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Volumes: NIfTI, NRRD, MetaImage ({volumes})</source>
      <translation>Volumen: NIfTI, NRRD, MetaImage ({volumes})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>ichviewer – patients hidden</source>
      <translation>ichviewer – Patienten verborgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click chooses the finding that lies there</source>
      <translation>Ein Klick wählt den Befund, der dort liegt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click fills what is joined with it within the HU limits</source>
      <translation>Ein Klick füllt, was innerhalb der HU-Grenzen zusammenhängt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint epidural hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen ein Epiduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraparenchymal hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen eine Intraparenchymblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraventricular hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen eine intraventrikuläre Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subarachnoid hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen eine Subarachnoidalblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subdural hemorrhage</source>
      <translation>Pinsel, Region und Umriss malen ein Subduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Change the subtype of the framed finding in the mask to the one that is painted</source>
      <translation>Den Subtyp des umrahmten Befunds in der Maske in den gemalten ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose component</source>
      <translation>Komponente wählen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Compare: the views show the model's mask in place of the edited one</source>
      <translation>Vergleich: die Ansichten zeigen die Maske des Modells statt der bearbeiteten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Delete finding from the mask</source>
      <translation>Befund aus der Maske löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Draw around an area, or click its corners, to fill it</source>
      <translation>Eine Fläche umfahren oder ihre Ecken anklicken, um sie zu füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Drop what was edited by hand; undo brings it back</source>
      <translation>Verwerfen, was von Hand bearbeitet wurde; Rückgängig bringt es zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Erase the mask with a round brush</source>
      <translation>Die Maske mit einem runden Pinsel radieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Eraser</source>
      <translation>Radierer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Fill outline</source>
      <translation>Umriss füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Give finding the painted type</source>
      <translation>Befund den gemalten Typ geben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow</source>
      <translation>Wachsen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow region</source>
      <translation>Region wachsen lassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Model's</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Outline</source>
      <translation>Umriss</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint EDH</source>
      <translation>EDH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IPH</source>
      <translation>IPH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IVH</source>
      <translation>IVH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SAH</source>
      <translation>SAH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SDH</source>
      <translation>SDH malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint the mask with a round brush</source>
      <translation>Die Maske mit einem runden Pinsel malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Retype</source>
      <translation>Typ ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert to the model's mask</source>
      <translation>Zurück zur Maske des Modells</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Show the model's mask</source>
      <translation>Maske des Modells zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth</source>
      <translation>Glätten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth finding</source>
      <translation>Befund glätten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth the surface of the framed finding, in 3D</source>
      <translation>Die Oberfläche des umrahmten Befunds glätten, in 3D</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Take the framed finding out of the mask</source>
      <translation>Den umrahmten Befund aus der Maske nehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_desk.py" />
      <source>Choose a finding first: in the list, or by a click on it (O).</source>
      <translation>Wählen Sie zuerst einen Befund: in der Liste oder mit einem Klick darauf (O).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>Editing begins once all slices are loaded.</source>
      <translation>Bearbeiten beginnt, sobald alle Schichten geladen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The edited mask is not kept. {error}</source>
      <translation>Die bearbeitete Maske wird nicht behalten. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask can be edited in a moment: it is being prepared.</source>
      <translation>Die Maske kann gleich bearbeitet werden: sie wird vorbereitet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask is edited on the native slices, not on planes that were made of them.</source>
      <translation>Die Maske wird auf den Originalschichten bearbeitet, nicht auf daraus erzeugten Ebenen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_frame.py" />
      <source>The model's mask is shown; lists and reports stay with the edited one.</source>
      <translation>Die Maske des Modells wird gezeigt; Listen und Berichte bleiben bei der bearbeiteten.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/measuring.py" />
      <source>The measurements are not kept. {error}</source>
      <translation>Die Messungen werden nicht behalten. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Distance, angle, regions, midline, ABC/2, arrow</source>
      <translation>Distanz, Winkel, Regionen, Mittellinie, ABC/2, Pfeil</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit the mask: brush, eraser, growing region, outline, components</source>
      <translation>Maske bearbeiten: Pinsel, Radierer, wachsende Region, Umriss, Komponenten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Layouts, links, slabs (Alt and a digit)</source>
      <translation>Layouts, Verknüpfungen, dicke Schichten (Alt und eine Ziffer)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Measure</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Recent studies</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Subdural / blood  ▾</source>
      <translation>Subdural / Blut  ▾</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Window presets (digit keys)</source>
      <translation>Fenster-Voreinstellungen (Zifferntasten)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Bring all views to that place</source>
      <translation>Alle Ansichten an diesen Ort bringen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Change a measurement; double-click its label: text</source>
      <translation>Eine Messung ändern; Doppelklick auf ihre Beschriftung: Text</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Click on the strip</source>
      <translation>Klick auf den Streifen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + drag</source>
      <translation>Strg + ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + left drag</source>
      <translation>Strg + links ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + wheel</source>
      <translation>Strg + Rad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Double-click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a handle</source>
      <translation>Einen Griff ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a reference line</source>
      <translation>Eine Referenzlinie ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag in 3D</source>
      <translation>In 3D ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Go to that slice</source>
      <translation>Zu dieser Schicht gehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hide the overlay</source>
      <translation>Das Overlay verbergen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hold H</source>
      <translation>H halten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Left drag</source>
      <translation>Links ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Middle drag</source>
      <translation>Mitte ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Move the view that it stands for</source>
      <translation>Die Ansicht bewegen, für die sie steht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>One view alone, and back; of a single view, the image only</source>
      <translation>Eine Ansicht allein, und zurück; bei einer einzelnen nur das Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Pan</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Radius of the brush; [ and ] too while it is in hand</source>
      <translation>Radius des Pinsels; auch [ und ], solange er in der Hand ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Right drag</source>
      <translation>Rechts ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Scroll slices</source>
      <translation>Durch die Schichten blättern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + click</source>
      <translation>Umschalt + Klick</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + wheel</source>
      <translation>Umschalt + Rad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Stop; else back to window and level, then fit</source>
      <translation>Beenden; sonst zurück zur Fensterung, dann einpassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Take the slice to another program as a picture</source>
      <translation>Die Schicht als Bild in ein anderes Programm ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>The brush erases, the eraser paints</source>
      <translation>Der Pinsel radiert, der Radierer malt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Turn the head</source>
      <translation>Den Kopf drehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Wheel</source>
      <translation>Rad</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Window: width sideways, level up and down; or the tool in hand</source>
      <translation>Fenster: Breite seitwärts, Lage auf und ab; oder das Werkzeug in der Hand</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Zoom about the cursor</source>
      <translation>Um den Mauszeiger zoomen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region does not leave what bone encloses; untick it where the skull is open</source>
      <translation>Eine Region verlässt nicht, was Knochen umschließt; ausschalten, wo der Schädel offen ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region grows over the neighbouring slices too</source>
      <translation>Eine Region wächst auch über die Nachbarschichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Brush and polygon too paint only pixels within these HU</source>
      <translation>Auch Pinsel und Polygon malen nur Pixel innerhalb dieser HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Edit mask</source>
      <translation>Maske bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Grow in 3D</source>
      <translation>In 3D wachsen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Inside the skull</source>
      <translation>Im Schädel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Lower</source>
      <translation>Untere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint</source>
      <translation>Malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage</source>
      <translation>{subtype} malen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage  (Ctrl+Alt+{digit})</source>
      <translation>{subtype} malen  (Strg+Alt+{digit})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of brush and eraser  ( [ and ], or Shift+wheel over the image)</source>
      <translation>Radius von Pinsel und Radierer  ( [ und ] oder Umschalt+Rad über dem Bild)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of the brush</source>
      <translation>Radius des Pinsels</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Upper</source>
      <translation>Obere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>also brush</source>
      <translation>auch Pinsel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>{name} limit in HU</source>
      <translation>{name} Grenze in HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source> (was {short})</source>
      <translation> (war {short})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Call it {short}</source>
      <translation>Als {short} bezeichnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Finding {index}, {title}, {finding}, {state}</source>
      <translation>Befund {index}, {title}, {finding}, {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>added by reader</source>
      <translation>vom Befunder hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>p not assessed</source>
      <translation>p nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slice {first}</source>
      <translation>Schicht {first}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slices {first}–{last}</source>
      <translation>Schicht {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>{title}, mean {mean_hu:.0f} HU. Click to go to slice {key_slice}.</source>
      <translation>{title}, im Mittel {mean_hu:.0f} HU. Klick: zu Schicht {key_slice}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Copy all values as text, for the report that is dictated elsewhere</source>
      <translation>Alle Werte als Text kopieren, für den anderswo diktierten Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all</source>
      <translation>Alle löschen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all measurements of this series; Undo brings them back</source>
      <translation>Alle Messungen dieser Serie löschen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurement</source>
      <translation>Messung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurements</source>
      <translation>Messungen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice {number}, {title}: {value}</source>
      <translation>Schicht {number}, {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>without text</source>
      <translation>ohne Text</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>{place}, {title}: {value}</source>
      <translation>{place}, {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Fill</source>
      <translation>Füllen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Show {subtype} hemorrhage</source>
      <translation>{subtype} zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Analyse again</source>
      <translation>Neu analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>At least one probability reaches its threshold.</source>
      <translation>Mindestens eine Wahrscheinlichkeit erreicht ihre Schwelle.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Hemorrhage suspected</source>
      <translation>Verdacht auf Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>How sure?</source>
      <translation>Wie sicher?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Kept result of {when:%Y-%m-%d %H:%M} by {models} on {device}.</source>
      <translation>Behaltenes Ergebnis vom {when:%Y-%m-%d %H:%M} von {models} auf {device}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Made {when:%Y-%m-%d %H:%M}, kept in the library</source>
      <translation>Vom {when:%Y-%m-%d %H:%M}, in der Bibliothek behalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Mirror and shift the image a little, and show as ± how much the probabilities change</source>
      <translation>Das Bild ein wenig spiegeln und verschieben und als ± zeigen, wie sehr sich die Wahrscheinlichkeiten ändern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Models and device</source>
      <translation>Modelle und Gerät</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No hemorrhage segmented</source>
      <translation>Keine Blutung segmentiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No model.</source>
      <translation>Kein Modell.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No probability over its threshold</source>
      <translation>Keine Wahrscheinlichkeit über ihrer Schwelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>None.</source>
      <translation>Keine.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed.</source>
      <translation>Nicht beurteilt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed: no segmentation model ran.</source>
      <translation>Nicht beurteilt: es lief kein Segmentierungsmodell.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Notes</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Only outlined, below its threshold: {types}.</source>
      <translation>Nur umrandet, unter der Schwelle: {types}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Probabilities were not assessed: no classification model ran.</source>
      <translation>Wahrscheinlichkeiten wurden nicht beurteilt: es lief kein Klassifikationsmodell.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Ran on {name}</source>
      <translation>Lief auf {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Segmented hemorrhage: {volume:.1f} mL</source>
      <translation>Segmentierte Blutung: {volume:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Study probabilities</source>
      <translation>Wahrscheinlichkeiten der Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The mask outlines {volume:.1f} mL all the same: look at the findings.</source>
      <translation>Die Maske umrandet trotzdem {volume:.1f} mL: bitte die Befunde ansehen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The models found no hemorrhage. This does not exclude one.</source>
      <translation>Die Modelle fanden keine Blutung. Das schließt keine aus.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>{edit}: volumes and findings are those of the edited mask.</source>
      <translation>{edit}: Volumen und Befunde sind die der bearbeiteten Maske.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 file not read</source>
      <translation>1 Datei nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 slice</source>
      <translation>1 Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Open this series</source>
      <translation>Diese Serie öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Studies and series</source>
      <translation>Studien und Serien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>chosen</source>
      <translation>gewählt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>not readable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} files not read</source>
      <translation>{count} Dateien nicht gelesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} slices</source>
      <translation>{count} Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Axial</source>
      <translation>Axial</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Coronal</source>
      <translation>Koronal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Sagittal</source>
      <translation>Sagittal</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Add a package with 'ichviewer models add FOLDER' and start again.</source>
      <translation>Fügen Sie mit 'ichviewer models add FOLDER' ein Paket hinzu und starten Sie neu.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysing …</source>
      <translation>Analyse läuft …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis failed</source>
      <translation>Analyse fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis stopped</source>
      <translation>Analyse beendet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Choose a finding first.</source>
      <translation>Wählen Sie zuerst einen Befund.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Device: told once the models have run.</source>
      <translation>Gerät: bekannt, sobald die Modelle gelaufen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Kernel {kernel}</source>
      <translation>Kernel {kernel}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Load the rest</source>
      <translation>Den Rest laden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading was stopped: {there} of {count} slices are here.</source>
      <translation>Das Laden wurde beendet: {there} von {count} Schichten sind da.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading …</source>
      <translation>Lädt …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No model installed</source>
      <translation>Kein Modell installiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No study</source>
      <translation>Keine Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not analysed</source>
      <translation>Nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not complete</source>
      <translation>Nicht vollständig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not there yet.</source>
      <translation>Noch nicht da.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Open a study to analyse it.</source>
      <translation>Öffnen Sie eine Studie, um sie zu analysieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Reading was stopped.</source>
      <translation>Das Lesen wurde beendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Slices fill in as they are done.</source>
      <translation>Schichten füllen sich, sobald sie fertig sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The analysis was dropped: it was made of other HU. Analyse again.</source>
      <translation>Die Analyse wurde verworfen: sie beruhte auf anderen HU. Analysieren Sie neu.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The report ({paths} files) was written to {folder}.</source>
      <translation>Der Bericht ({paths} Dateien) wurde in {folder} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/report_desk.py" />
      <source>Folder for the report</source>
      <translation>Ordner für den Bericht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/reporting.py" />
      <source>There is nothing to report yet. Analyse the series, or measure something.</source>
      <translation>Es gibt noch nichts zu berichten. Analysieren Sie die Serie oder messen Sie etwas.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_desk.py" />
      <source>Building the 3D view …</source>
      <translation>Die 3D-Ansicht entsteht …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: take away what lies above the slice in view; hemorrhage stays whole</source>
      <translation>3D: wegnehmen, was über der gezeigten Schicht liegt; die Blutung bleibt ganz</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the bone; hemorrhage shines through</source>
      <translation>3D: der Knochen; Blutung scheint durch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the head from outside; hemorrhage shines through</source>
      <translation>3D: der Kopf von außen; Blutung scheint durch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the hemorrhage in faint brain and skull</source>
      <translation>3D: die Blutung in blassem Gehirn und Schädel</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the skull as a transparent surface about the hemorrhage</source>
      <translation>3D: der Schädel als durchsichtige Oberfläche um die Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Blood</source>
      <translation>Blut</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Bone</source>
      <translation>Knochen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Cut at the slice</source>
      <translation>An der Schicht schneiden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Head and skin</source>
      <translation>Kopf und Haut</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Show in 3D</source>
      <translation>In 3D zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Surface</source>
      <translation>Oberfläche</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue</source>
      <translation>Fortfahren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue with {study}, slice {slice}?</source>
      <translation>Mit {study}, Schicht {slice}, fortfahren?</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>The series of last time is not in this folder any more; another one is shown.</source>
      <translation>Die Serie vom letzten Mal ist nicht mehr in diesem Ordner; eine andere wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>{path} is not there any more. Connect its drive, or open another study.</source>
      <translation>{path} ist nicht mehr da. Verbinden Sie das Laufwerk oder öffnen Sie eine andere Studie.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>It was sent to the printer.</source>
      <translation>Es wurde an den Drucker gesendet.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Nothing can be printed into {path}. Choose another file.</source>
      <translation>In {path} kann nichts gedruckt werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print image</source>
      <translation>Bild drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print report</source>
      <translation>Bericht drucken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Save picture of the window</source>
      <translation>Bild des Fensters speichern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture cannot be written to {path}. Choose another folder.</source>
      <translation>Das Bild kann nicht in {path} geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture was written to {path}.</source>
      <translation>Das Bild wurde in {path} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The printer reports an error. Choose another one.</source>
      <translation>Der Drucker meldet einen Fehler. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The slice was copied.</source>
      <translation>Die Schicht wurde kopiert.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Demonstration: patients are hidden</source>
      <translation>Demonstration: Patienten verborgen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Left drag: window</source>
      <translation>Links ziehen: Fenster</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Listing files</source>
      <translation>Dateien auflisten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Loading slices</source>
      <translation>Schichten laden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Middle: pan</source>
      <translation>Mitte: schieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Ran on: {name}</source>
      <translation>Lief auf: {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Reading headers</source>
      <translation>Kopfdaten lesen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Right: zoom</source>
      <translation>Rechts: Zoom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Wheel: slices</source>
      <translation>Rad: Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Where the models really ran</source>
      <translation>Wo die Modelle wirklich liefen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: all keys</source>
      <translation>{key}: alle Tasten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: next finding</source>
      <translation>{key}: nächster Befund</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{text} {done:,} of {total:,}</source>
      <translation>{text} {done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Brain</source>
      <translation>Hirn</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Classification</source>
      <translation>Klassifikation</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Epidural</source>
      <translation>Epiduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Finishing</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>For research use only. Not for diagnostic use.</source>
      <translation>Nur für Forschungszwecke. Nicht für die Diagnostik.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Growing the region</source>
      <translation>Der Bereich wächst</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraparenchymal</source>
      <translation>Intraparenchymblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraventricular</source>
      <translation>Intraventrikuläre Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Measuring</source>
      <translation>Messen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Posterior fossa</source>
      <translation>Hintere Schädelgrube</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Preparing</source>
      <translation>Vorbereiten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Segmentation</source>
      <translation>Segmentierung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Soft tissue</source>
      <translation>Weichteile</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke</source>
      <translation>Schlaganfall</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke (narrow)</source>
      <translation>Schlaganfall (eng)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subarachnoid</source>
      <translation>Subarachnoidalblutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural</source>
      <translation>Subduralhämatom</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural / blood</source>
      <translation>Subdural / Blut</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>both sides</source>
      <translation>beidseits</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>midline</source>
      <translation>Mitte</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Cine: {rate} slices a second</source>
      <translation>Cine: {rate} Schichten je Sekunde</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>faster</source>
      <translation>schneller</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>slower</source>
      <translation>langsamer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>{hint}   Esc: back to window and level</source>
      <translation>{hint}   Esc: zurück zur Fensterung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3, on the largest slice: drag along the longest diameter A</source>
      <translation>ABC/2 1 von 3, auf der größten Schicht: entlang des längsten Durchmessers A ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3: click the other end of A</source>
      <translation>ABC/2 1 von 3: das andere Ende von A anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: click the other end of B</source>
      <translation>ABC/2 2 von 3: das andere Ende von B anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: drag across the largest diameter B; it is held at a right angle to A</source>
      <translation>ABC/2 2 von 3: quer über den größten Durchmesser B ziehen; er wird rechtwinklig zu A gehalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 3 of 3: scroll, click a slice to count it 1, ½, 0   Enter: done   C {c_mm:.1f} mm, {volume_ml:.1f} mL</source>
      <translation>ABC/2 3 von 3: blättern, eine Schicht anklicken, um sie 1, ½, 0 zu zählen   Enter: fertig   C {c_mm:.1f} mm, {volume_ml:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 is measured on single axial slices: go on in the axial view, without a slab.</source>
      <translation>ABC/2 wird auf einzelnen axialen Schichten gemessen: in der axialen Ansicht weitermachen, ohne dicke Schicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2: the slice that A and B were drawn on always counts 1   Enter: done</source>
      <translation>ABC/2: die Schicht von A und B zählt immer 1   Enter: fertig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>Slice {k} {weight}</source>
      <translation>Schicht {k} {weight}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts 1 (over 75 % of the largest area)</source>
      <translation>zählt 1 (über 75 % der größten Fläche)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts ½ (25 to 75 %)</source>
      <translation>zählt ½ (25 bis 75 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>does not count (under 25 %)</source>
      <translation>zählt nicht (unter 25 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>{lines} more</source>
      <translation>{lines} weitere</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Loading slice {number} …</source>
      <translation>Schicht {number} wird geladen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Slice {number} is not loaded</source>
      <translation>Schicht {number} ist nicht geladen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>{length} cm</source>
      <translation>{length} cm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/heat_bar.py" />
      <source>mask ≥ {threshold:.2f}</source>
      <translation>Maske ≥ {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Correct HU</source>
      <translation>HU &amp;korrigieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Leave as they are</source>
      <translation>So &amp;lassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Correct the Hounsfield units</source>
      <translation>Die Hounsfield-Einheiten korrigieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Every output states it.</source>
      <translation>Jede Ausgabe gibt es an.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU corrected by your choice: {formula}. {doubt}</source>
      <translation>HU auf Ihren Wunsch korrigiert: {formula}. {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU look wrong. {reason} {doubt}</source>
      <translation>HU sehen falsch aus. {reason} {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>If chosen: {formula}; every output states it</source>
      <translation>Wenn gewählt: {formula}; jede Ausgabe gibt es an</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Leave the Hounsfield units as they are stored</source>
      <translation>Die Hounsfield-Einheiten so lassen, wie sie gespeichert sind</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>The models read wrong HU wrong</source>
      <translation>Die Modelle lesen falsche HU falsch</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Undo the correction of the Hounsfield units</source>
      <translation>Die Korrektur der Hounsfield-Einheiten zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click on a component: choose it   Shift+O: smooth   Shift+Del: delete   Shift+Y: change its type   Esc: put away</source>
      <translation>Komponente anklicken: wählen   Umschalt+O: glätten   Umschalt+Entf: löschen   Umschalt+Y: Typ ändern   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: grow {where} within {low} to {high} HU   Esc: put away</source>
      <translation>Klick: {where} wachsen lassen, {low} bis {high} HU   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: next corner   Enter: fill   Backspace: one corner back   Esc: cancel</source>
      <translation>Klick: nächste Ecke   Enter: füllen   Rücktaste: eine Ecke zurück   Esc: abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag around, or click corners and close with Enter or a double-click   Ctrl: erase   Esc: put away</source>
      <translation>Umfahren, oder Ecken anklicken und mit Enter oder Doppelklick schließen   Strg: radieren   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: erase   Ctrl: paint   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>Ziehen: radieren   Strg: malen   [ ] oder Umschalt+Rad: Radius   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: paint   Ctrl: erase   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>Ziehen: malen   Strg: radieren   [ ] oder Umschalt+Rad: Radius   Esc: weglegen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Growing the region …   Esc: cancel</source>
      <translation>Der Bereich wächst …   Esc: abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>on this slice</source>
      <translation>auf dieser Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>over the slices</source>
      <translation>über die Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of one arm, or drag from it to the vertex</source>
      <translation>Winkel: das Ende eines Schenkels anklicken oder von dort zum Scheitel ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of the other arm</source>
      <translation>Winkel: das Ende des anderen Schenkels anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the vertex</source>
      <translation>Winkel: den Scheitel anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: click where the text stands</source>
      <translation>Pfeil: anklicken, wo der Text steht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: drag from what it points to to where the text stands</source>
      <translation>Pfeil: von dem, worauf er zeigt, dahin ziehen, wo der Text steht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: click the other end</source>
      <translation>Distanz: das andere Ende anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: drag from end to end, or click both ends</source>
      <translation>Distanz: von Ende zu Ende ziehen oder beide Enden anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: click the opposite corner</source>
      <translation>Ellipse: die gegenüberliegende Ecke anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: drag across the region</source>
      <translation>Ellipse: über die Region ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Esc: cancel</source>
      <translation>Esc: abbrechen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Free-hand region: draw around it with the button held</source>
      <translation>Freihand-Region: mit gedrückter Taste umfahren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring begins once all slices are loaded.</source>
      <translation>Messen beginnt, sobald alle Schichten geladen sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring works on the series that is read, not on the one beside it.</source>
      <translation>Gemessen wird in der Serie, die befundet wird, nicht in der daneben.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 1 of 3: click the falx where it meets the skull in front</source>
      <translation>Mittellinie 1 von 3: die Falx vorn am Schädel anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 2 of 3: click the falx where it meets the skull behind</source>
      <translation>Mittellinie 2 von 3: die Falx hinten am Schädel anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 3 of 3: click the midline where it is displaced most (septum pellucidum)</source>
      <translation>Mittellinie 3 von 3: die am stärksten verlagerte Stelle anklicken (Septum pellucidum)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: click the opposite corner</source>
      <translation>Rechteck: die gegenüberliegende Ecke anklicken</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: drag across the region</source>
      <translation>Rechteck: über die Region ziehen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>The midline shift is measured on a single axial slice: go on in the axial view, without a slab.</source>
      <translation>Die Mittellinienverlagerung wird auf einer einzelnen axialen Schicht gemessen: in der axialen Ansicht weitermachen, ohne dicke Schicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Probability of each slice</source>
      <translation>Wahrscheinlichkeit jeder Schicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Slice {k} of {count}</source>
      <translation>Schicht {k} von {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>findings rejected</source>
      <translation>Befunde abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>not assessed</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>threshold {threshold:.2f}</source>
      <translation>Schwelle {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Any hemorrhage</source>
      <translation>Irgendeine Blutung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Calibrated by temperature: {parts}</source>
      <translation>Kalibriert durch Temperatur: {parts}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability</source>
      <translation>Wahrsch.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability, calibrated</source>
      <translation>Wahrscheinlichkeit, kalibriert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume</source>
      <translation>Volumen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume not assessed</source>
      <translation>Volumen nicht beurteilt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/recent_list.py" />
      <source>None yet.</source>
      <translation>Noch keine.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>3D appears here when a series is loaded.</source>
      <translation>3D erscheint hier, wenn eine Serie geladen ist.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Building the volume …</source>
      <translation>Das Volumen entsteht …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Drawing the 3D view …</source>
      <translation>Die 3D-Ansicht wird gezeichnet …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows</source>
      <translation>Was die 3D-Ansicht zeigt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows (right click)</source>
      <translation>Was die 3D-Ansicht zeigt (Rechtsklick)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Gantry tilt {tilt:.1f}°</source>
      <translation>Gantrykippung {tilt:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Position {distance:.1f} mm</source>
      <translation>Position {distance:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness unknown</source>
      <translation>Dicke unbekannt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness {thickness:.1f} mm</source>
      <translation>Dicke {thickness:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/text_editor.py" />
      <source>Text, then Enter</source>
      <translation>Text, dann Enter</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag sideways: window width   up and down: level</source>
      <translation>Seitwärts ziehen: Fensterbreite   auf und ab: Lage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up and down: through the slices</source>
      <translation>Auf und ab ziehen: durch die Schichten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up: enlarge   down: reduce</source>
      <translation>Nach oben ziehen: vergrößern   nach unten: verkleinern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag: move the image</source>
      <translation>Ziehen: das Bild verschieben</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Inverted</source>
      <translation>Invertiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Mirrored</source>
      <translation>Gespiegelt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Slice {k}/{count}</source>
      <translation>Schicht {k}/{count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Turned</source>
      <translation>Gedreht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.1f}×</source>
      <translation>Zoom {zoom:.1f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.2f}×</source>
      <translation>Zoom {zoom:.2f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>A folder with DICOM images, a DICOMDIR, or a NIfTI or NRRD file</source>
      <translation>Ein Ordner mit DICOM-Bildern, eine DICOMDIR oder eine NIfTI- oder NRRD-Datei</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Choose a series</source>
      <translation>Wählen Sie eine Serie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>None suits as a head CT; the list says why.</source>
      <translation>Keine passt als Kopf-CT; die Liste sagt warum.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open a study folder or drop it here</source>
      <translation>Öffnen Sie einen Studienordner oder ziehen Sie ihn hierher</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open the sample study</source>
      <translation>Die Beispielstudie öffnen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Reading …</source>
      <translation>Liest …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Stop reading</source>
      <translation>Lesen beenden</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/window_desk.py" />
      <source>The file proposes no window.</source>
      <translation>Die Datei schlägt kein Fenster vor.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/arrangement.py" />
      <source>Columns as they were at first</source>
      <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Accession</source>
      <translation>Zugangsnummer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Born, sex</source>
      <translation>Geboren, Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Open, in review once it was opened, or reviewed</source>
      <translation>Offen, in Befundung, sobald sie geöffnet wurde, oder befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Place in the order of triage: positive studies by probability, then those not analysed, then negative ones</source>
      <translation>Platz in der Dringlichkeit: positive Studien nach Wahrscheinlichkeit, dann nicht analysierte, dann negative</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Probability of any hemorrhage in the newest analysis; in colour where it reaches its threshold</source>
      <translation>Wahrscheinlichkeit irgendeiner Blutung in der neuesten Analyse; farbig, wo sie ihre Schwelle erreicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Review</source>
      <translation>Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Segmented volume of all subtypes</source>
      <translation>Segmentiertes Volumen aller Subtypen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Study date</source>
      <translation>Studiendatum</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes</source>
      <translation>Subtypen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes whose probability reaches its threshold</source>
      <translation>Subtypen, deren Wahrscheinlichkeit ihre Schwelle erreicht</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>When it was analysed, or how far it is</source>
      <translation>Wann sie analysiert wurde, oder wie weit es ist</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>failed: {reason}</source>
      <translation>fehlgeschlagen: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>in review</source>
      <translation>in Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>mL</source>
      <translation>mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>no series suits</source>
      <translation>keine Serie passt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>not analysed</source>
      <translation>nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>p any</source>
      <translation>p irg.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>reviewed</source>
      <translation>befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>running …</source>
      <translation>läuft …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Add folder to the study list</source>
      <translation>Ordner zur Studienliste hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Added to the queue of analyses: {count}</source>
      <translation>Zur Analyse eingereiht: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Adding was stopped. What was added before stays in the list.</source>
      <translation>Das Hinzufügen wurde beendet. Was vorher hinzukam, bleibt in der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Left out: {n}.</source>
      <translation>Ausgelassen: {n}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Studies found: {studies}, new: {new}.</source>
      <translation>Studien gefunden: {studies}, neu: {new}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Study {place} of {count}: {state}</source>
      <translation>Studie {place} von {count}: {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>The study library cannot be used in this run, and with it the study list.</source>
      <translation>Die Studienbibliothek kann in diesem Lauf nicht verwendet werden, und damit auch die Studienliste nicht.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any date</source>
      <translation>Jedes Datum</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any review state</source>
      <translation>Jeder Stand</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>From … to …</source>
      <translation>Von … bis …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>In review</source>
      <translation>In Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Not reviewed</source>
      <translation>Nicht befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Positive only</source>
      <translation>Nur positive</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Review state</source>
      <translation>Stand der Befundung</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Reviewed</source>
      <translation>Befundet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search name, ID, accession, description</source>
      <translation>Name, ID, Zugangsnummer, Beschreibung suchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search the study list</source>
      <translation>Die Studienliste durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Since yesterday</source>
      <translation>Seit gestern</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/frame.py" />
      <source>Letters: search   Enter: open   Del: remove   Esc: back to the image</source>
      <translation>Buchstaben: Suche   Enter: öffnen   Entf: entfernen   Esc: zurück zum Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No other study of the list has findings.</source>
      <translation>Keine andere Studie der Liste hat Befunde.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No study of the list is left to read.</source>
      <translation>Keine Studie der Liste ist mehr zu lesen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>The study is open again.</source>
      <translation>Die Studie ist wieder offen.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the first study of the list.</source>
      <translation>Dies ist die erste Studie der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the last study of the list.</source>
      <translation>Dies ist die letzte Studie der Liste.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Add folder …</source>
      <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse all</source>
      <translation>Alle analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse in the background</source>
      <translation>Im Hintergrund analysieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Back to the image</source>
      <translation>Zurück zum Bild</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Let every shown study without analysis wait for it in the background</source>
      <translation>Jede gezeigte Studie ohne Analyse im Hintergrund darauf warten lassen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Mark as {state}</source>
      <translation>Als {state} markieren</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No studies yet</source>
      <translation>Noch keine Studien</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study has these words, dates and states.</source>
      <translation>Keine Studie hat diese Wörter, Daten und Stände.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study matches</source>
      <translation>Keine Studie passt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove from the list …</source>
      <translation>Aus der Liste entfernen …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove these {count} studies from the list? Files, measurements and reviews stay where they are.</source>
      <translation>Diese {count} Studien aus der Liste entfernen? Dateien, Messungen und Beurteilungen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove this study from the list? Files, measurements and reviews stay where they are.</source>
      <translation>Diese Studie aus der Liste entfernen? Dateien, Messungen und Beurteilungen bleiben, wo sie sind.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show every study</source>
      <translation>Jede Studie zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show in folder</source>
      <translation>Im Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies that you open are listed here. Add a folder to list and analyse all that it holds.</source>
      <translation>Studien, die Sie öffnen, stehen hier. Fügen Sie einen Ordner hinzu, um alles darin aufzulisten und zu analysieren.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies: {shown} of {all}</source>
      <translation>Studien: {shown} von {all}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} failed</source>
      <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} not analysed</source>
      <translation>{count} nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} positive</source>
      <translation>{count} positiv</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding {done} of {total}</source>
      <translation>{done} von {total} werden hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding …</source>
      <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List paused</source>
      <translation>Liste angehalten</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List waits</source>
      <translation>Liste wartet</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List {place}</source>
      <translation>Liste {place}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List …</source>
      <translation>Liste …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>Set by {who}</source>
      <translation>Von {who} gesetzt</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>The folder of this study</source>
      <translation>Der Ordner dieser Studie</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{models} on {device}</source>
      <translation>{models} auf {device}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{path} is not there. Connect its drive, or remove the study from the list.</source>
      <translation>{path} ist nicht da. Verbinden Sie das Laufwerk oder entfernen Sie die Studie aus der Liste.</translation>
    </message>
  </context>
</TS>
