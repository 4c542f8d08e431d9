@echo off
rem Starts Variorum on Windows: finds a JDK, builds when the sources are newer than the program, and runs it.
rem Every argument goes to the program. VARIORUM_JAVA_OPTIONS adds options for the Java virtual machine.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
if "%here:~-1%"=="\" set "here=%here:~0,-1%"
set "jar=%here%\target\variorum.jar"
set "jdk="

call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
call :scan "%ProgramFiles%\Eclipse Adoptium"
call :scan "%ProgramFiles%\Java"
call :scan "%ProgramFiles%\Microsoft"
call :scan "%ProgramFiles%\Zulu"
call :scan "%ProgramFiles%\Amazon Corretto"
call :scan "%ProgramFiles%\BellSoft"
call :scan "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :scan "%USERPROFILE%\.jdks"
call :scan "%USERPROFILE%\scoop\apps\temurin25-jdk"
if not defined jdk (
    >&2 echo variorum: Variorum needs a JDK 25 or newer, and none was found. Get one with: winget install EclipseAdoptium.Temurin.25.JDK
    exit /b 1
)

call :stale
if errorlevel 1 goto run
where mvn >nul 2>nul
if errorlevel 1 (
    if exist "%jar%" (
        >&2 echo variorum: Maven was not found, so the program starts as it was last built. Get Maven 3.8.7 or newer from https://maven.apache.org/download.cgi
        goto run
    )
    >&2 echo variorum: Building needs Maven 3.8.7 or newer, and none was found. Get it from https://maven.apache.org/download.cgi and put its bin folder on the path.
    exit /b 1
)
>&2 echo variorum: Building ^(the first time it fetches libraries; a few minutes at most^) ...
if not exist "%here%\target" mkdir "%here%\target"
set "JAVA_HOME=%jdk%"
pushd "%here%"
call mvn -B "-Dmaven.test.skip=true" "-Dspotless.check.skip=true" package >"%here%\target\build.log" 2>&1 <nul
set "code=%errorlevel%"
popd
if not "%code%"=="0" (
    >&2 echo variorum: The build failed; "%here%\target\build.log" says why ^(look for the first line with ERROR^).
    exit /b 1
)
type nul >"%here%\target\.built"

:run
set "headless="
if /i "%~1"=="snapshot" set "headless=-Dglass.platform=Headless -Dprism.order=sw"
"%jdk%\bin\java.exe" -XX:+UseG1GC -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED %headless% %VARIORUM_JAVA_OPTIONS% -jar "%jar%" %*
exit /b %errorlevel%

rem Tries every folder in the folder.
:scan
if defined jdk exit /b 0
if not exist "%~1" exit /b 0
pushd "%~1"
for /d %%J in (*) do call :try "%~1\%%J"
popd
exit /b 0

rem Takes the folder as the JDK if it has a compiler and its release file says 25 or newer.
:try
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "major=0"
for /f "usebackq tokens=1,2 delims==" %%K in ("%~1\release") do if "%%K"=="JAVA_VERSION" for /f "delims=.-" %%M in ("%%~L") do set "major=%%M"
set /a major=major 2>nul
if %major% geq 25 for %%P in ("%~1") do set "jdk=%%~fP"
exit /b 0

rem Answers 0 if the program must be built, 1 if what is there is newer than its sources.
:stale
if not exist "%jar%" exit /b 0
if not exist "%here%\src\main" exit /b 1
powershell -NoLogo -NoProfile -NonInteractive -Command ^
    "$t = Get-Item -LiteralPath $env:jar, ($env:here + '\target\.built') -ErrorAction Ignore | Sort-Object LastWriteTime | Select-Object -Last 1;" ^
    "$n = Get-ChildItem -LiteralPath ($env:here + '\pom.xml'), ($env:here + '\src\main'), ($env:here + '\db\migration'), ($env:here + '\documents\korea-1950') -Recurse -ErrorAction Ignore | Where-Object { $_.LastWriteTime -gt $t.LastWriteTime } | Select-Object -First 1;" ^
    "if ($n) { exit 0 } else { exit 1 }"
exit /b %errorlevel%
